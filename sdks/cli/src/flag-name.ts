/** A name of the API as a flag: `scheduledAt` becomes `scheduled-at`. */
export const flagName = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** A flag as the API would call it. Both ways of writing it are taken. */
export const fieldName = (flag: string): string =>
  flag.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
