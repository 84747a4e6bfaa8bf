/** What a session takes for itself instead of giving it to the guest. */
export const COMMANDS = `  .help       this list
  .features   which features and modules the guest has
  .break      give up an input of several lines, or a promise that does not settle (Control-C does the same)
  .exit       end the session (Control-D does the same)
`;
