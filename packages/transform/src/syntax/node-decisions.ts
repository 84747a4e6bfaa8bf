/**
 * What becomes of each type of syntax node: the one table of the guest language's syntax (I11). It is total over Babel's types, so that a new type in
 * a newer Babel is a compile error here, and a type that is unknown at run time is denied.
 */
import type * as t from "@babel/types";

export type Decision =
  /** Emitted as it is; what is in it is decided by itself. */
  | { readonly kind: "allow" }
  /** Guarded, or moved into the functor's form. */
  | { readonly kind: "rewrite" }
  /** Erased or turned into standard ECMAScript by a Babel plugin before the rules and the rewriting see the program. */
  | { readonly kind: "lower" }
  | { readonly kind: "deny"; readonly reason: string };

const allow: Decision = { kind: "allow" };
const rewrite: Decision = { kind: "rewrite" };
const lower: Decision = { kind: "lower" };

function deny(reason: string): Decision {
  return { kind: "deny", reason };
}

const proposal = "it is a proposal, not ECMAScript";
const flow = "Flow is not supported; TypeScript is";
const renamed = "no parser makes it";

export const nodeDecisions = {
  // ECMAScript, and proposals for it
  ArgumentPlaceholder: deny(proposal),
  ArrayExpression: allow,
  ArrayPattern: rewrite,
  ArrowFunctionExpression: rewrite,
  AssignmentExpression: rewrite,
  AssignmentPattern: rewrite,
  AwaitExpression: allow,
  BigIntLiteral: allow,
  BinaryExpression: rewrite,
  BindExpression: deny(proposal),
  BlockStatement: rewrite,
  BooleanLiteral: allow,
  BreakStatement: allow,
  CallExpression: rewrite,
  CatchClause: rewrite,
  ClassAccessorProperty: lower,
  ClassBody: rewrite,
  ClassDeclaration: rewrite,
  ClassExpression: rewrite,
  ClassMethod: rewrite,
  ClassPrivateMethod: rewrite,
  ClassPrivateProperty: rewrite,
  ClassProperty: rewrite,
  ConditionalExpression: rewrite,
  ContinueStatement: allow,
  DebuggerStatement: rewrite,
  DecimalLiteral: deny(proposal),
  Decorator: lower,
  Directive: allow,
  DirectiveLiteral: allow,
  DoExpression: deny(proposal),
  DoWhileStatement: rewrite,
  EmptyStatement: allow,
  ExportAllDeclaration: rewrite,
  ExportDefaultDeclaration: rewrite,
  ExportDefaultSpecifier: deny(proposal),
  ExportNamedDeclaration: rewrite,
  ExportNamespaceSpecifier: rewrite,
  ExportSpecifier: rewrite,
  ExpressionStatement: rewrite,
  File: allow,
  ForInStatement: rewrite,
  ForOfStatement: rewrite,
  ForStatement: rewrite,
  FunctionDeclaration: rewrite,
  FunctionExpression: rewrite,
  Identifier: rewrite,
  IfStatement: rewrite,
  Import: rewrite,
  ImportAttribute: rewrite,
  ImportDeclaration: rewrite,
  ImportDefaultSpecifier: rewrite,
  ImportExpression: deny("the parser is asked to give `import()` as a call"),
  ImportNamespaceSpecifier: rewrite,
  ImportSpecifier: rewrite,
  InterpreterDirective: allow,
  LabeledStatement: rewrite,
  LogicalExpression: allow,
  MemberExpression: rewrite,
  MetaProperty: rewrite,
  ModuleExpression: deny(proposal),
  NewExpression: rewrite,
  Noop: deny("no parser makes it"),
  NullLiteral: allow,
  NumericLiteral: allow,
  ObjectExpression: rewrite,
  ObjectMethod: rewrite,
  ObjectPattern: rewrite,
  ObjectProperty: rewrite,
  OptionalCallExpression: rewrite,
  OptionalMemberExpression: rewrite,
  ParenthesizedExpression: deny("the parser is asked not to make it"),
  PipelineBareFunction: deny(proposal),
  PipelinePrimaryTopicReference: deny(proposal),
  PipelineTopicExpression: deny(proposal),
  Placeholder: deny("it is for templates of syntax trees"),
  PrivateName: allow,
  Program: rewrite,
  RecordExpression: deny(proposal),
  RegExpLiteral: allow,
  RestElement: rewrite,
  ReturnStatement: rewrite,
  SequenceExpression: allow,
  SpreadElement: rewrite,
  StaticBlock: rewrite,
  StringLiteral: allow,
  Super: rewrite,
  SwitchCase: allow,
  SwitchStatement: rewrite,
  TaggedTemplateExpression: rewrite,
  TemplateElement: allow,
  TemplateLiteral: rewrite,
  ThisExpression: rewrite,
  ThrowStatement: allow,
  TopicReference: deny(proposal),
  TryStatement: rewrite,
  TupleExpression: deny(proposal),
  UnaryExpression: rewrite,
  UpdateExpression: rewrite,
  V8IntrinsicIdentifier: deny("it calls the engine"),
  VariableDeclaration: rewrite,
  VariableDeclarator: rewrite,
  VoidPattern: deny(proposal),
  WhileStatement: rewrite,
  WithStatement: deny("which names are free is not known before it runs"),
  YieldExpression: rewrite,

  // JSX, lowered to calls
  JSXAttribute: lower,
  JSXClosingElement: lower,
  JSXClosingFragment: lower,
  JSXElement: lower,
  JSXEmptyExpression: lower,
  JSXExpressionContainer: lower,
  JSXFragment: lower,
  JSXIdentifier: lower,
  JSXMemberExpression: lower,
  JSXNamespacedName: lower,
  JSXOpeningElement: lower,
  JSXOpeningFragment: lower,
  JSXSpreadAttribute: lower,
  JSXSpreadChild: deny("no JSX transform gives it a meaning; write the items as one child, `{items}`"),
  JSXText: lower,

  // TypeScript, erased or lowered
  TSAnyKeyword: lower,
  TSArrayType: lower,
  TSAsExpression: lower,
  TSBigIntKeyword: lower,
  TSBooleanKeyword: lower,
  TSCallSignatureDeclaration: lower,
  TSConditionalType: lower,
  TSConstructSignatureDeclaration: lower,
  TSConstructorType: lower,
  TSDeclareFunction: lower,
  TSDeclareMethod: lower,
  TSEnumBody: lower,
  TSEnumDeclaration: lower,
  TSEnumMember: lower,
  TSExportAssignment: deny("it is CommonJS in the clothes of a module; write `export default`"),
  TSExpressionWithTypeArguments: lower,
  TSExternalModuleReference: deny("it is CommonJS in the clothes of a module; write `import name from`"),
  TSFunctionType: lower,
  TSImportEqualsDeclaration: lower,
  TSImportType: lower,
  TSIndexSignature: lower,
  TSIndexedAccessType: lower,
  TSInferType: lower,
  TSInstantiationExpression: lower,
  TSInterfaceBody: lower,
  TSInterfaceDeclaration: lower,
  TSIntersectionType: lower,
  TSIntrinsicKeyword: lower,
  TSLiteralType: lower,
  TSMappedType: lower,
  TSMethodSignature: lower,
  TSModuleBlock: lower,
  TSModuleDeclaration: lower,
  TSNamedTupleMember: lower,
  TSNamespaceExportDeclaration: deny("it declares a global, and belongs in a declaration file"),
  TSNeverKeyword: lower,
  TSNonNullExpression: lower,
  TSNullKeyword: lower,
  TSNumberKeyword: lower,
  TSObjectKeyword: lower,
  TSOptionalType: lower,
  TSParameterProperty: lower,
  TSParenthesizedType: lower,
  TSPropertySignature: lower,
  TSQualifiedName: lower,
  TSRestType: lower,
  TSSatisfiesExpression: lower,
  TSStringKeyword: lower,
  TSSymbolKeyword: lower,
  TSTemplateLiteralType: lower,
  TSThisType: lower,
  TSTupleType: lower,
  TSTypeAliasDeclaration: lower,
  TSTypeAnnotation: lower,
  TSTypeAssertion: lower,
  TSTypeLiteral: lower,
  TSTypeOperator: lower,
  TSTypeParameter: lower,
  TSTypeParameterDeclaration: lower,
  TSTypeParameterInstantiation: lower,
  TSTypePredicate: lower,
  TSTypeQuery: lower,
  TSTypeReference: lower,
  TSUndefinedKeyword: lower,
  TSUnionType: lower,
  TSUnknownKeyword: lower,
  TSVoidKeyword: lower,

  // Flow
  AnyTypeAnnotation: deny(flow),
  ArrayTypeAnnotation: deny(flow),
  BooleanLiteralTypeAnnotation: deny(flow),
  BooleanTypeAnnotation: deny(flow),
  ClassImplements: deny(flow),
  DeclareClass: deny(flow),
  DeclareExportAllDeclaration: deny(flow),
  DeclareExportDeclaration: deny(flow),
  DeclareFunction: deny(flow),
  DeclareInterface: deny(flow),
  DeclareModule: deny(flow),
  DeclareModuleExports: deny(flow),
  DeclareOpaqueType: deny(flow),
  DeclareTypeAlias: deny(flow),
  DeclareVariable: deny(flow),
  DeclaredPredicate: deny(flow),
  EmptyTypeAnnotation: deny(flow),
  EnumBooleanBody: deny(flow),
  EnumBooleanMember: deny(flow),
  EnumDeclaration: deny(flow),
  EnumDefaultedMember: deny(flow),
  EnumNumberBody: deny(flow),
  EnumNumberMember: deny(flow),
  EnumStringBody: deny(flow),
  EnumStringMember: deny(flow),
  EnumSymbolBody: deny(flow),
  ExistsTypeAnnotation: deny(flow),
  FunctionTypeAnnotation: deny(flow),
  FunctionTypeParam: deny(flow),
  GenericTypeAnnotation: deny(flow),
  IndexedAccessType: deny(flow),
  InferredPredicate: deny(flow),
  InterfaceDeclaration: deny(flow),
  InterfaceExtends: deny(flow),
  InterfaceTypeAnnotation: deny(flow),
  IntersectionTypeAnnotation: deny(flow),
  MixedTypeAnnotation: deny(flow),
  NullLiteralTypeAnnotation: deny(flow),
  NullableTypeAnnotation: deny(flow),
  NumberLiteralTypeAnnotation: deny(flow),
  NumberTypeAnnotation: deny(flow),
  ObjectTypeAnnotation: deny(flow),
  ObjectTypeCallProperty: deny(flow),
  ObjectTypeIndexer: deny(flow),
  ObjectTypeInternalSlot: deny(flow),
  ObjectTypeProperty: deny(flow),
  ObjectTypeSpreadProperty: deny(flow),
  OpaqueType: deny(flow),
  OptionalIndexedAccessType: deny(flow),
  QualifiedTypeIdentifier: deny(flow),
  StringLiteralTypeAnnotation: deny(flow),
  StringTypeAnnotation: deny(flow),
  SymbolTypeAnnotation: deny(flow),
  ThisTypeAnnotation: deny(flow),
  TupleTypeAnnotation: deny(flow),
  TypeAlias: deny(flow),
  TypeAnnotation: deny(flow),
  TypeCastExpression: deny(flow),
  TypeParameter: deny(flow),
  TypeParameterDeclaration: deny(flow),
  TypeParameterInstantiation: deny(flow),
  TypeofTypeAnnotation: deny(flow),
  UnionTypeAnnotation: deny(flow),
  Variance: deny(flow),
  VoidTypeAnnotation: deny(flow),

  // Old names of Babel types that no parser makes; `t.Node` has them still
  NumberLiteral: deny(renamed),
  RegexLiteral: deny(renamed),
  RestProperty: deny(renamed),
  SpreadProperty: deny(renamed),
} as const satisfies Record<t.Node["type"], Decision>;

/** Types that Babel 8 makes where Babel 7 makes others; its parser may be the one that a workspace gives to the compiler. */
const babel8Decisions: Readonly<Record<string, Decision>> = {
  TSClassImplements: lower,
  TSInterfaceHeritage: lower,
};

const unknown = deny("this version of the compiler does not know it");

const decisions: ReadonlyMap<string, Decision> = new Map(Object.entries({ ...babel8Decisions, ...nodeDecisions }));

/** The decision for a node type; a type that is not in the table is denied. */
export function decisionOf(type: string): Decision {
  return decisions.get(type) ?? unknown;
}

/**
 * Operators are part of the decision: proposals add some (`|>`, `throw` as an expression) without a new node type. Babel's parser knows these by plugins
 * that we do not load; the list is here so that what is denied does not depend on a parser option.
 */
const operators: Readonly<Record<string, ReadonlySet<string>>> = {
  UnaryExpression: new Set(["+", "-", "!", "~", "typeof", "void", "delete"]),
  UpdateExpression: new Set(["++", "--"]),
  BinaryExpression: new Set("== != === !== < <= > >= << >> >>> + - * / % ** & | ^ in instanceof".split(" ")),
  LogicalExpression: new Set(["&&", "||", "??"]),
  TSTypeOperator: new Set(["keyof", "unique", "readonly"]),
  AssignmentExpression: new Set("= += -= *= /= %= **= <<= >>= >>>= &= |= ^= &&= ||= ??=".split(" ")),
};

/** Whether a node with an operator has one that the language knows; true for other nodes. */
export function hasKnownOperator(node: t.Node): boolean {
  if (!("operator" in node)) return true;
  return Object.hasOwn(operators, node.type) && operators[node.type]!.has(node.operator);
}

/** The kinds of declarations; `using` and `await using` are lowered. */
const declarationKinds: ReadonlySet<string> = new Set(["var", "let", "const", "using", "await using"]);

/** `using` declarations have the node type of the others. */
export function isLowered({ kind }: t.VariableDeclaration): boolean {
  return kind === "using" || kind === "await using";
}

export function isKnownDeclarationKind(kind: string): boolean {
  return declarationKinds.has(kind);
}
