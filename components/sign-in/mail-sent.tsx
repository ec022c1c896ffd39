import type { ReactNode } from "react";
import type { MailPlace } from "../api/sign-in.ts";
import { linkLife, type MailedLink } from "./link-life.ts";

interface MailSentProps {
  readonly place: MailPlace;
  readonly email: string;
  readonly link: MailedLink;
  readonly children?: ReactNode;
}

/** Where the link is: in a mailbox, or in the console of a server that has no way out for mail. */
export function MailSent({ place, email, link, children }: MailSentProps) {
  return (
    <div role="status" className="rounded-md bg-peach-100 px-4 py-3.5 text-note leading-[1.6]">
      <p className="font-medium">
        {place === "smtp" ? `A link is on its way to ${email}.` : "The link is printed in the console of the server."}
      </p>
      <p>
        {place === "smtp"
          ? linkLife[link]
          : "This server has no way out for mail, so nothing was sent. Look where you started it."}{" "}
        {children}
      </p>
    </div>
  );
}
