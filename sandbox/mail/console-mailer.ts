import type { Mailer } from "./mailer.ts";

/** Prints mail for the person in front of the machine. Only a portal on loopback starts with it. */
export function consoleMailer(print: (words: string) => void): Mailer {
  return {
    kind: "console",
    async send({ to, subject, text }) {
      const lines = text.split("\n").map((line) => `  ${line}`);
      print(`\nMail to ${to}: ${subject}\n${lines.join("\n")}\n\n`);
    },
  };
}
