/** Kinds of work about what a reset leaves alone: mail, and the word that a key ends. */
export const outlivingJobs: readonly string[] = ["mail", "keyExpiry"];
