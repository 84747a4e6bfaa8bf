import { x as $s_x } from "nowhere";
import $s_default from "nowhere";
import * as $s_all from "nowhere";
export const $s_exported = 1;
export default class $s_C {}
escaped("ESCAPED");
