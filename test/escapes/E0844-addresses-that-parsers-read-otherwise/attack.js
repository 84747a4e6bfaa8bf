const addresses = ["https://a.example@evil.example/", "https://a.example:443@evil.example/", "https://evil.example#@a.example/", "https://evil.example?https://a.example/", "https://a.example.evil.example/", "https://a.example%2eevil.example/", "https://a.example./", "https://a.example:444/", "http://a.example/", "//evil.example/", "https:evil.example", "https:///evil.example/", "https://evil.example\\@a.example/", "\thttps://evil.example/", "https://e\nvil.example/", "blob:https://a.example/x", "data:text/plain,https://a.example/", "file://a.example/x", "wss://a.example/", "https://xn--a-.example/", "https://a\u3002example.evil.example/", "https://a.example\u2044.evil.example/", "javascript:https://a.example/"];
(async () => {
  for (const address of [...addresses, { toString: () => "https://evil.example/" }, { href: "https://evil.example/" }, { url: "https://evil.example/" }, ["https://evil.example/"], { n: 0, toString() { return this.n++ ? "https://evil.example/" : "https://a.example/"; } }]) {
    try { const answer = await get(address); escaped(answer.text); } catch (error) { escaped(error.name); }
  }
})();
