/** What lowers syntax, on platforms other than Node (`imports` in the package's manifest): it is loaded with the compiler. */
import { transformFromAstSync } from "@babel/core";
import decorators from "@babel/plugin-proposal-decorators";
import explicitResourceManagement from "@babel/plugin-transform-explicit-resource-management";
import jsx from "@babel/plugin-transform-react-jsx";
import typescript from "@babel/plugin-transform-typescript";

export const transforms = { transformFromAstSync, decorators, explicitResourceManagement, jsx, typescript };

export type Transforms = Readonly<typeof transforms>;
