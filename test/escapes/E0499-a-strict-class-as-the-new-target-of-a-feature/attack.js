class Door {
  constructor(pin) {
    if (pin !== 1234) throw new TypeError("wrong pin");
  }
  open() {
    return this instanceof Door ? "ESCAPED" : "closed";
  }
}
const relink = Object["set" + "PrototypeOf"];
tries(
  () => Reflect.construct(URL, ["http://a.example"], Door).open(),
  () => Reflect.construct(URLSearchParams, [], Door).open(),
  () => Reflect.construct(TextDecoder, [], Door).open(),
  () => Reflect.construct(Intl.NumberFormat, [], Door).open(),
  () => Reflect.construct(URL, ["http://a.example"], new Proxy(Door, {})).open(),
  () => relink(new URL("http://a.example"), Door["proto" + "type"]).open(),
  () => Object.create(Door["proto" + "type"]).open(),
  () => {
    class Key extends URL {}
    relink(Key["proto" + "type"], Door["proto" + "type"]);
    return new Key("http://a.example").open();
  },
  () => {
    const make = function () {};
    make.prototype = Door["proto" + "type"];
    return Reflect.construct(URL, ["http://a.example"], make).open();
  },
);
