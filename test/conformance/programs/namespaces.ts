namespace Geo {
  export const PI2 = Math.PI * 2;
  export function area(r: number) {
    return (PI2 / 2) * r ** 2;
  }
  export namespace Inner {
    export const deep = "d";
    export class P {
      constructor(public x = 0) {}
    }
  }
  const hidden = 1;
  export interface Shape {
    a: number;
  }
  export type T = string;
  export enum E {
    A,
    B,
  }
}
log(Geo.area(1).toFixed(3), Geo.Inner.deep, new Geo.Inner.P(3).x, Object.keys(Geo).sort(), Geo.E.B);
import I = Geo.Inner;
log(I.deep);
namespace A.B.C {
  export const v = 1;
}
log(A.B.C.v);
function Merged() {
  return "fn";
}
namespace Merged {
  export const extra = 1;
}
log(Merged(), Merged.extra);
declare namespace Amb {
  const z: number;
}
namespace TypesOnly {
  export type X = 1;
}
