// `node:os` for guests: constants of a POSIX system, whatever the machine is.
"use strict";
const names =
  "HUP INT QUIT ILL TRAP ABRT BUS FPE KILL USR1 SEGV USR2 PIPE ALRM TERM STKFLT CHLD CONT STOP TSTP TTIN TTOU URG XCPU XFSZ VTALRM PROF WINCH IO PWR SYS";
const signals = Object.create(null);
names.split(" ").forEach((name, i) => (signals[`SIG${name}`] = i + 1));
signals.SIGIOT = signals.SIGABRT;
signals.SIGPOLL = signals.SIGIO;
module.exports = {
  EOL: "\n",
  devNull: "/dev/null",
  constants: {
    UV_UDP_REUSEADDR: 4,
    dlopen: { RTLD_LAZY: 1, RTLD_NOW: 2, RTLD_GLOBAL: 256, RTLD_LOCAL: 0 },
    errno: {},
    signals,
    priority: {
      PRIORITY_LOW: 19,
      PRIORITY_BELOW_NORMAL: 10,
      PRIORITY_NORMAL: 0,
      PRIORITY_ABOVE_NORMAL: -7,
      PRIORITY_HIGH: -14,
      PRIORITY_HIGHEST: -20,
    },
  },
};
