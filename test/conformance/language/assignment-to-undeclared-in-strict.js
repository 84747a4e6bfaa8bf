try {
  undeclaredThing = 1;
} catch (e) {
  log(e.name);
}
