/** The implementations that replace natives, by the path of what they replace. */

import { tamedArray } from "./array.js";
import { tamedDate, tamedDateConstructors } from "./date.js";
import { tamedError, tamedErrorAccessors, tamedErrorConstructors } from "./error.js";
import { directFunction, tamedFunction, tamedFunctionAccessors, tamedFunctionConstructors } from "./function.js";
import { tamedJson } from "./json.js";
import { tamedObject, tamedObjectAccessors } from "./object.js";
import { tamedProxy, tamedProxyConstructors } from "./proxy.js";
import { tamedReflect } from "./reflect.js";
import { tamedRegExp, tamedRegExpAccessors, tamedRegExpConstructors } from "./regexp.js";
import type { Tamed, TamedConstructors } from "./shared.js";
import { tamedString, tamedStringConstructors } from "./string.js";
import { tamedTemporal } from "./temporal.js";

export const tamedFunctions: Tamed = {
  __proto__: null as never,
  ...tamedArray,
  ...tamedDate,
  ...tamedError,
  ...tamedFunction,
  ...directFunction,
  ...tamedJson,
  ...tamedObject,
  ...tamedProxy,
  ...tamedReflect,
  ...tamedRegExp,
  ...tamedString,
  ...tamedTemporal,
};

/** Those of them that are the stand-in themselves: nothing that they throw quotes a function. */
export const directFunctions: Tamed = { __proto__: null as never, ...directFunction };

/** By `get PATH` and `set PATH`. */
export const tamedAccessors: Tamed = {
  __proto__: null as never,
  ...tamedErrorAccessors,
  ...tamedFunctionAccessors,
  ...tamedObjectAccessors,
  ...tamedRegExpAccessors,
};

export const tamedConstructors: TamedConstructors = {
  __proto__: null as never,
  ...tamedDateConstructors,
  ...tamedErrorConstructors,
  ...tamedFunctionConstructors,
  ...tamedProxyConstructors,
  ...tamedRegExpConstructors,
  ...tamedStringConstructors,
};
