// The failures that are differences by the rules. Each has a row in docs/differences.md, or a page of its own, that says what guest code does instead.

/**
 * @typedef {object} Explanation
 * @property {string} title
 * @property {string} see  the fixture or page, from the root of the workspace
 * @property {"strict" | "compat"} [profile]  where it holds; both, if missing
 * @property {RegExp} [path]  of the tests
 * @property {RegExp} failure  what went wrong; `refused: CODE` for each code of a program that the compiler refuses
 */

const DIFFERENCES = "test/fixtures/differences";
const IDIOMS = "test/fixtures/idioms";

/** @type {readonly Explanation[]} */
export const EXPLANATIONS = [
  // Authority (R6)
  {
    title: "`eval` is an indirect one",
    see: "docs/features/eval.md",
    // The engine fails the test as well where it is given an indirect eval alone.
    failure: /^eval is indirect: /,
  },
  {
    title: "the texts of `eval` are strict code, and what they declare is seen by what runs after them",
    see: "docs/features/eval.md",
    path: /^language\/eval-code\/|eval-gtbndng-indirect/,
    failure: /^Test262Error: |^SyntaxError: (?:The source does not parse|Identifier '\w+' has already been declared)/,
  },
  {
    title: "the texts of `eval` are strict code, and what they declare is seen by what runs after them",
    see: "docs/features/eval.md",
    path: /^language\/statements\/variable\/12\.2\.1-/,
    failure: /^SyntaxError: The source does not parse: .* in strict mode\.$/,
  },
  {
    title: "`Function` and its kin make no functions of text",
    see: `${DIFFERENCES}/function-constructor-is-not-available`,
    failure:
      /^refused: authority\/function-constructor$|\bauthority\/eval\b.*makes code out of text|a module was refused: authority\/function-constructor|^SyntaxError: The `Function` constructor is not available/,
  },

  {
    title: "a regular expression is not compiled again",
    see: `${DIFFERENCES}/compiling-a-regular-expression-again`,
    failure: /RegExp\.prototype\.compile is not available/,
  },

  {
    title: "what tests of `Function` ask of functions that were made of text",
    see: `${DIFFERENCES}/function-constructor-is-not-available`,
    path: /^built-ins\/Function\/(?:S15\.3|15\.3\.|StrictFunction|private-identifiers|prototype\/(?:apply|call)\/S15)/,
    failure:
      /^Test262Error: (?:#|The (?:value of e|result of evaluating)|It should be a SyntaxError|`new Function|Expected a TypeError but got a Error)/,
  },
  {
    title: "`Atomics.wait` is not available",
    see: "docs/features/shared-memory.md",
    path: /^built-ins\/Atomics\//,
    failure: /Atomics\.wait is not available|^Test262Error: Expected a \w+ but got a (?:Authority)?Error/,
  },

  // What domains and the host share (I7)
  {
    title: "a static method adds no static that a strict class does not declare",
    see: `${DIFFERENCES}/new-statics-after-the-definition`,
    profile: "strict",
    path: /\/class\/elements\//,
    failure: /TypeError: Cannot add property static\w+, object is not extensible$/,
  },
  {
    title: "the names that a script declares are no members of the global object",
    see: `${DIFFERENCES}/declarations-of-a-script-and-the-global-object`,
    path: /^language\/(?:types\/object\/S8\.6\.2_A5|statements\/variable\/S12\.2_A|global-code\/|statements\/function\/)/,
    failure: /^Test262Error: #|TypeError: (?:undefined|\$s_globalThis\(\.\.\.\)\.\w+) is not a function$/,
  },
  {
    title: "descriptors of the language's members",
    see: `${DIFFERENCES}/descriptors-of-the-languages-members`,
    failure:
      /^Test262Error: (?:.*descriptor should be (?:writable|configurable)|Expected obj\[.*\] to have (?:writable|configurable):true|d(?:esc)?\.(?:writable|configurable) Expected SameValue\(«false», «true»\))/,
  },
  {
    title: "descriptors of the language's members",
    see: `${DIFFERENCES}/descriptors-of-the-languages-members`,
    path: /^language\/global-code\/decl-lex-configurable-global\.js$/,
    failure: /Expected SameValue\(«false», «true»\)/,
  },
  {
    title: "intrinsics of the language are frozen",
    see: `${DIFFERENCES}/facades-are-frozen`,
    failure:
      /^refused: authority\/frozen-intrinsic$|TypeError: (?:Cannot (?:add|define) property .*, object is not extensible|Cannot (?:delete|redefine) property|Cannot assign to read only property .* of (?:the global object|object '(?:\[object [\w ]+\]|#<Object>)'|function '))|TypeError: \[object \w+\] is not extensible$/,
  },

  {
    title: "intrinsics of the language are frozen, and say so",
    see: `${DIFFERENCES}/facades-are-frozen`,
    path: /^built-ins\/(?:Object\/(?:is(?:Extensible|Frozen|Sealed)\/|prototype\/(?:extensibility|setPrototypeOf-with-same-value))|.*\/(?:extensib\w+|builtin)\.js)/,
    failure:
      /^Test262Error: .*(?:Expected (?:SameValue\(«(?:false», «true|true», «false)»\)|true but got false)|xtensible)/,
  },
  {
    title: "members that were assigned to `Array.prototype`",
    see: `${DIFFERENCES}/facades-are-frozen`,
    path: /^built-ins\/Object\/define(?:Property|Properties)\//,
    failure: /^Test262Error: (?:Array\.prototype|arr)\[\d\] Expected SameValue\(«undefined», /,
  },
  {
    title: "a function's text shows nothing of its source",
    see: `${DIFFERENCES}/text-of-a-function`,
    path: /^built-ins\/Function\/prototype\/toString\//,
    failure: /^Test262Error: Conforms to NativeFunction Syntax/,
  },

  // Language
  {
    title: "the `constructor` of an array or the like is not written",
    see: `${DIFFERENCES}/constructor-of-an-array`,
    failure:
      /AuthorityError: (?:cannot write "constructor" of this kind of object|the constructor of an array, promise)/,
  },
  {
    title: "the prototype of an array or the like is no object of the guest's",
    see: `${DIFFERENCES}/the-prototype-of-an-array`,
    failure: /AuthorityError: this object's prototype decides what built-in functions write into/,
  },
  {
    title: "a class does not define `Symbol.species`",
    see: `${DIFFERENCES}/species-in-a-class`,
    failure: /^refused: strict\/species$|AuthorityError: a class cannot define Symbol\.species/,
  },
  {
    title: "an intrinsic is no proxy's target",
    see: `${DIFFERENCES}/proxies-of-intrinsics`,
    failure: /AuthorityError: an intrinsic cannot be the target of a Proxy/,
  },
  {
    title: "a bound function is not what guests' constructors construct for",
    see: `${DIFFERENCES}/bound-functions-as-new-target`,
    failure: /SelfError: a bound function cannot say what another constructor's object inherits from/,
  },
  {
    title: "what scripts declare is no member of the global object",
    see: `${DIFFERENCES}/declarations-of-a-script-and-the-global-object`,
    path: /^built-ins\/Array\/from\/(?:elements-deleted-after|source-array-boundary)/,
    failure: /Expected SameValue\(«\S+», «undefined»\)/,
  },
  {
    title: "a member of a class that is called `constructor`",
    see: `${DIFFERENCES}/members-called-constructor`,
    failure: /^refused: strict\/constructor-key$|a computed class key cannot be "constructor"/,
  },
  {
    title: "a function whose prototype is computed, or a proxy, is not extended",
    see: `${DIFFERENCES}/extending-a-function-with-a-computed-prototype`,
    failure: /\bself\/prototype SelfError: a class cannot extend a function whose prototype is computed/,
  },
  {
    title: "modules that do not parse or cannot be linked are an `ImportError`",
    see: "test/modules/hooks.test.ts",
    path: /^language\/(?:expressions\/dynamic-import|module-code|import|export)\//,
    failure:
      /Expected SameValue\(«ImportError», «SyntaxError»\)|Expected a SyntaxError but got .*ImportError|^import\/missing-export ImportError/,
  },
  {
    title: "an import has attributes, and not the assertions that were there before them",
    see: "test/modules/hooks.test.ts",
    path: /^language\/expressions\/dynamic-import\/import-assertions\//,
    failure: /Expected \[\] and \[type\] to have the same contents/,
  },

  {
    title: "what a script declares is no member of `globalThis`",
    see: `${DIFFERENCES}/declarations-of-a-script-and-the-global-object`,
    path: /^built-ins\/(?:global\/global-object|String\/S15\.5\.1\.1_A1_T9)\.js$/,
    failure: /^Test262Error: /,
  },
  {
    title: "what the global object inherits has no names",
    see: `${DIFFERENCES}/names-that-the-global-object-inherits`,
    path: /^built-ins\/String\/prototype\/split\/checking-by-using-eval\.js$/,
    failure: /^ReferenceError: toString is not defined$/,
  },
  {
    title: "a buffer that is detached is not transferred once more",
    see: "docs/features/structured-clone.md",
    path: /^built-ins\/TypedArray\/prototype\/sort\/sort-tonumber\.js$/,
    failure: /^DataCloneError: .*what is transferred and is no ArrayBuffer/,
  },
  {
    title: "a promise that is the value of the script goes to the host, which waits for it",
    see: "docs/membrane.md",
    path: /^built-ins\/Promise\/prototype\/finally\//,
    failure: /Expected SameValue\(«8», «7»\) to be true/,
  },
  {
    title: "an assignment to an import is refused",
    see: "test/fixtures/modules/imports-are-read-only",
    failure: /^refused: syntax\/import-assignment$/,
  },
  {
    title: "`import(x, { assert })`, which ECMAScript has not taken up, is `import(x)`",
    see: "test/modules/hooks.test.ts",
    path: /\/import-assertions\//,
    failure: /was not rejected|to be rejected|Expected an error, but observed no error|^refused: syntax\/parse-error$/,
  },
  {
    title: "`constructor` of a promise or an array is not written",
    see: `${DIFFERENCES}/constructor-of-an-array`,
    path: /abrupt-completion-get-constructor/,
    failure: /Expected \[.*\] to have the same contents/,
  },
  {
    title: "the key of a write through `super` is converted before the value is there",
    see: `${DIFFERENCES}/the-key-of-a-write-through-super`,
    path: /\/assignment\/target-super-computed-reference/,
    failure: /property key evaluated/,
  },
  {
    title: "a script may declare `undefined`, `NaN` and `Infinity`",
    see: `${DIFFERENCES}/declaring-undefined`,
    path: /^language\/global-code\//,
    failure: /^nothing was thrown for SyntaxError$/,
  },

  // Private names (R1)
  {
    title: "names that start with `_` are private",
    see: `${IDIOMS}/other-instances-are-not-self`,
    profile: "strict",
    failure: /^refused: strict\/private-(?:member|outside-class)$|^privacy\/\S+ PrivacyError|PrivacyError: /,
  },

  // Writes (R2)
  {
    title: "members of instances and classes are written through `this`",
    see: `${IDIOMS}/writes-where-only-the-value-shows-are-refused`,
    profile: "strict",
    failure:
      /^refused: strict\/foreign-write$|SelfError: cannot (?:write|delete|define) .* is (?:written|deleted|defined) only through this/,
  },

  // Methods and their receivers (R3)
  {
    title: "a method read as a value is bound to what it was read from",
    see: `${IDIOMS}/method-as-a-callback-keeps-its-receiver`,
    profile: "strict",
    failure: /Expected SameValue\(«(function \S* ?\(\) \{ \[native code\] \})», «\1»\) to be true/,
  },
  {
    title: "a method runs on what it was read from, not on what it is lent to",
    see: `${IDIOMS}/method-lent-to-another-object`,
    profile: "strict",
    path: /\/class\//,
    failure: /to be thrown but no exception was thrown at all|TypeError: Receiver must be /,
  },
  {
    title: "a method whose name is a number",
    see: `${DIFFERENCES}/methods-under-numbers`,
    profile: "strict",
    failure: /\bself\/index-method SelfError/,
  },

  {
    title: "a method checks its receiver",
    see: `${IDIOMS}/record-prototypes-on-instances-are-refused`,
    profile: "strict",
    failure: /\bself\/receiver SelfError/,
  },
  {
    title: "a method runs on what it was read from, not on what it is lent to",
    see: `${IDIOMS}/method-lent-to-another-object`,
    profile: "strict",
    path: /\/class\/elements\/private-method-get-and-call\.js$/,
    failure: /Expected SameValue\(«undefined», «test262»\)/,
  },
  {
    title: "a class is constructed by its own constructor",
    see: `${DIFFERENCES}/instances-without-their-constructor`,
    profile: "strict",
    failure: /\bself\/foreign-new-target SelfError/,
  },
  {
    title: "there is no way to an unbound method",
    see: `${DIFFERENCES}/methods-of-a-prototype`,
    profile: "strict",
    failure: /^refused: strict\/unbound-method$/,
  },

  // Closed classes (R5)
  {
    title: "members of a closed class are not configurable",
    see: `${DIFFERENCES}/closed-members-are-not-configurable`,
    profile: "strict",
    path: /\/class\//,
    failure: /configurable` is `true`/,
  },
  {
    title: "an instance does not give its class",
    see: `${DIFFERENCES}/class-of-an-instance-from-outside`,
    profile: "strict",
    failure: /\bauthority\/class-of-instance AuthorityError/,
  },
  {
    title: "classes are closed when their definition ends",
    see: `${DIFFERENCES}/replacing-a-prototype-method`,
    profile: "strict",
    failure: /^refused: strict\/closed-class$/,
  },
  {
    title: "constructors return nothing but `this`",
    see: `${IDIOMS}/constructors-return-nothing-but-this`,
    profile: "strict",
    failure: /^refused: strict\/constructor-return$/,
  },
  {
    title: "an instance is no proxy's target",
    see: `${DIFFERENCES}/proxies-of-instances`,
    profile: "strict",
    failure: /\bself\/proxy-target SelfError/,
  },
];
