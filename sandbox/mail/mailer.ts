/** A mail as we write them: plain text to one person. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** The way out for mail. */
export interface Mailer {
  /** `console`: nothing leaves the machine, and the sign-in page says where to look. */
  readonly kind: "smtp" | "console";
  send(mail: Mail): Promise<void>;
}
