let last = Promise.resolve();
const later = (road) => {
  last = last.then(road).then(escaped, (error) => escaped(error.code ?? error.name));
  return last;
};
later(() => fs.write("link.txt", "overwritten"));
later(() => fs.write("hard.txt", "overwritten"));
later(() => fs.write("linked/new.txt", "new"));
later(() => fs.write("../new.txt", "new"));
later(() => fs.makeDirectory("linked/new"));
later(() => fs.makeDirectory("../new"));
later(() => fs.remove("linked/secret.txt"));
later(() => fs.remove(".."));
later(() => isChanged());
later(() => "end");
