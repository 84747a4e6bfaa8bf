const f = () => {
  try {
    return 1;
  } finally {
    return 2;
  }
};
const g = () => {
  for (;;) {
    try {
      return 1;
    } finally {
      break;
    }
  }
  return 3;
};
const h = () => {
  try {
    throw 1;
  } catch (e) {
    return e;
  } finally {
    log("f");
  }
};
log(f(), g(), h());
const k = () => {
  l: try {
    throw 1;
  } finally {
    break l;
  }
  return "swallowed";
};
log(k());
let x = 0;
const m = () => {
  try {
    return x;
  } finally {
    x = 5;
  }
};
log(m(), x);
