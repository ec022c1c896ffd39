/** What the exit of the program says. The page about the CLI shows the same list. */
export const exitCodes = {
  done: 0,
  refused: 1,
  usage: 2,
  noAnswer: 3,
  credentials: 4,
  onPurpose: 5,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
