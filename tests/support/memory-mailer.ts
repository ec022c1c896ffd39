import type { Mail, Mailer } from "#sandbox/mail/mailer.ts";

/** A mailbox for everybody, which tests read. */
export interface Outbox extends Mailer {
  readonly sent: Mail[];
  /** The newest mail to an address. */
  last(to: string): Mail;
}

export function memoryMailer(): Outbox {
  const sent: Mail[] = [];
  return {
    kind: "console",
    sent,
    async send(mail) {
      sent.push(mail);
    },
    last(to) {
      const mail = sent.findLast((one) => one.to === to);
      if (!mail) throw new Error(`Nobody wrote to ${to}.`);
      return mail;
    },
  };
}
