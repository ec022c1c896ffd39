/** How long a mailed link works, in the words of its mail. */
export const linkLife = {
  signIn: "It works once, within 10 minutes.",
  verification: "It works for an hour.",
} as const;

export type MailedLink = keyof typeof linkLife;
