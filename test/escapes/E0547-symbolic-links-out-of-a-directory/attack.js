let last = Promise.resolve();
const later = (road) => {
  last = last.then(road).then(escaped, (error) => escaped(error.code ?? error.name));
  return last;
};
for (const path of ["link.txt", "linked/secret.txt", "sub/up/secret.txt", "./linked//secret.txt"]) later(() => fs.readText(path));
later(() => fs.directory("linked").readText("secret.txt"));
later(() => fs.directory("sub").directory("up").readText("secret.txt"));
later(async () => (await fs.list("linked"))[0].name);
later(() => "end");
