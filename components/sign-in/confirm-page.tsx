"use client";

import { useEffect, useRef, useState } from "react";
import { followLink } from "../api/sign-in.ts";
import { useAwake } from "../api/use-awake.ts";
import { Button, buttonLook } from "../ui/button.tsx";
import { DoorFrame } from "./door-frame.tsx";
import { nextPath } from "./next-path.ts";
import { SignInTrouble } from "./sign-in-trouble.tsx";
import { takeFragment } from "./take-fragment.ts";
import { useAct } from "./use-act.ts";

interface Link {
  readonly token: string;
  readonly next: string;
}

/** Where the link of a mail leads. A scanner of mails opens pages too, but it presses no button. */
export function ConfirmPage() {
  const awake = useAwake();
  const [link, setLink] = useState<Link | null>(null);
  const [spent, setSpent] = useState(false);
  const taken = useRef(false);
  useEffect(() => {
    if (taken.current) return;
    taken.current = true;
    const values = takeFragment();
    const token = values.get("token");
    if (token) setLink({ token, next: nextPath(values.get("next")) });
  }, []);
  const enter = useAct(async () => {
    if (!link) return;
    if (await followLink(link.token)) location.replace(link.next);
    else setSpent(true);
  });
  if (spent || (awake && !link)) return <Spent never={!spent} />;
  return (
    <DoorFrame
      eyebrow="Account"
      title="One press,"
      italic="and you are in."
      aside={
        <p>
          The link works once, within 10 minutes. In the browser in which you asked for it, your sandbox comes along.
        </p>
      }
    >
      <p className="text-note leading-[1.6]">
        Was this address never verified before? Then the account loses its password and its other sessions now, because
        whoever set them had not shown that the mailbox is theirs.
      </p>
      <div className="mt-5 grid gap-4">
        <SignInTrouble error={enter.error} fields={[]} />
        <div>
          <Button kind="ink" busy={enter.busy && "Signing in"} onClick={() => void enter.run()}>
            Sign in
          </Button>
        </div>
      </div>
    </DoorFrame>
  );
}

function Spent({ never }: { never: boolean }) {
  return (
    <DoorFrame eyebrow="Account" title={never ? "No link here," : "This link is spent,"} italic="ask for another.">
      <p className="text-note leading-[1.6]">
        {never
          ? "The address of this page holds no token. Open the whole address that the mail shows, in one piece."
          : "It was used before, or more than 10 minutes have passed. Nothing is lost: another one takes a moment."}
      </p>
      <p className="mt-6">
        <a href="/sign-in" className={buttonLook("ink")}>
          Ask for a new link
        </a>
      </p>
    </DoorFrame>
  );
}
