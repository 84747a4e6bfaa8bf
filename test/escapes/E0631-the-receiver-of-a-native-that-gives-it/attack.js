const a = [];
const roads = [() => a.push.valueOf(), () => a.push.valueOf.valueOf(), () => "".at.valueOf(), () => new Map().get.valueOf(), () => a.push["valueOf"](), () => Object(a.push), () => Object(a.push.valueOf())];
for (const road of roads)
  tries(() => {
    road().sallyport = 1;
    escaped("ESCAPED");
  });
