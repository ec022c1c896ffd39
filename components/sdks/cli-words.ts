/** What the exit of the CLI says. A test holds it against the package. */
export const exitCodes = [
  { code: 0, words: "Done." },
  { code: 1, words: "The API refused the call." },
  { code: 2, words: "The command line is wrong. Nothing was sent." },
  { code: 3, words: "No answer came: the network is down, or it took too long." },
  { code: 4, words: "The key is missing or not valid, or its scope is not enough." },
  { code: 5, words: "Refused on purpose, such as a live key where only a test key may work." },
  { code: 130, words: "You pressed Ctrl+C." },
] as const;
