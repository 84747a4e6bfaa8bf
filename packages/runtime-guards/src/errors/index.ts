/** The classes of errors that hosts and guests meet, for the entries of the package. */
export {
  AbiError,
  AuthorityError,
  BudgetError,
  GuestError,
  ImportError,
  OptionsError,
  PrivacyError,
  RevokedError,
  SallyportError,
  SelfError,
} from "./classes.js";
