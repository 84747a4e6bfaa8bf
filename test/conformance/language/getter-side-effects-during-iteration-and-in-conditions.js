let n = 0;
const o = {
  get v() {
    return n++;
  },
};
log(o.v || o.v, o.v && o.v, o.v ?? 1, o.v > o.v, o.v + o.v * o.v, n, (o.v, o.v), [o.v, o.v], { ...o }.v);
