import { consoleMailer } from "./console-mailer.ts";
import type { Mailer } from "./mailer.ts";
import { smtpMailer } from "./smtp-mailer.ts";

/** SMTP where a server is named, else this server's own console. */
export function openMailer({ smtpUrl, mailFrom }: { smtpUrl: string | null; mailFrom: string }): Mailer {
  return smtpUrl === null ? consoleMailer((words) => process.stdout.write(words)) : smtpMailer(smtpUrl, mailFrom);
}
