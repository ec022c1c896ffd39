"use client";

import { type ReactNode, useEffect, useId, useState } from "react";
import { Button } from "../ui/button.tsx";
import { Eyebrow } from "../ui/eyebrow.tsx";
import { NumberedStep } from "../ui/numbered-step.tsx";
import { Switch } from "../ui/switch.tsx";
import { AskConsent } from "./ask-consent.tsx";
import { goodCode } from "./check-return.ts";
import { EndChoice } from "./end-choice.tsx";
import { ErrandBlock } from "./errand-block.tsx";
import { startAgain, useWalk } from "./kept-walk.ts";
import { OneTimeValues } from "./one-time-values.tsx";
import { ReturnChecks } from "./return-checks.tsx";
import type { Partner } from "./walk.ts";

/** A partner app in the page. It takes every step that a real one takes, and shows each request with its answer. */
export function OauthWalk({ partner, codeSeconds }: { partner: Partner; codeSeconds: number }) {
  const title = useId();
  const walk = useWalk();
  const [revealed, setRevealed] = useState(false);
  const { issuer, values, came, tokens, told } = walk;
  useReturnInSight(came !== null);
  const shared = { partner, revealed };
  return (
    <section
      aria-labelledby={title}
      className="my-8 rounded-card border border-border bg-elevated px-4 py-6 sm:px-7 sm:py-7"
    >
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-border pb-4">
        <div id={title}>
          <Eyebrow>{partner.name}, step by step</Eyebrow>
        </div>
        <div className="no-js:hidden flex flex-wrap items-center gap-x-6">
          <Switch label="Show tokens" on={revealed} onChange={setRevealed} />
          <Button kind="text" onClick={startAgain}>
            Start again
          </Button>
        </div>
      </div>
      <p className="js:hidden mt-5 text-note">
        The buttons of this figure need JavaScript. The requests are those that an app sends.
      </p>
      <ol>
        <NumberedStep number={1} title="Read what the server offers" full={issuer !== null}>
          <Words>The addresses of the endpoints, and the issuer that every answer must name.</Words>
          <ErrandBlock errand="discover" name="read the metadata" {...shared} />
        </NumberedStep>
        <NumberedStep number={2} title="Make three values" full={values !== null}>
          <Words>They are made in this tab, and serve one request.</Words>
          <OneTimeValues />
        </NumberedStep>
        <NumberedStep number={3} title="Ask for consent" full={came !== null}>
          <Words>The browser goes to the authorize address, and from there to the consent page.</Words>
          <AskConsent partner={partner} />
        </NumberedStep>
        <NumberedStep number={4} id="walk-check" title="Check what came back" full={goodCode(walk) !== null}>
          <Words>Before anything else: is it for this tab, and is it from that server?</Words>
          <ReturnChecks {...shared} codeSeconds={codeSeconds} />
        </NumberedStep>
        <NumberedStep number={5} title="Exchange the code" full={tokens !== null}>
          <Words>The verifier proves that the app which asks is the one that began.</Words>
          <ErrandBlock errand="exchange" name="exchange the code" {...shared} />
        </NumberedStep>
        <NumberedStep number={6} title="Use the access token" full={told.me !== undefined && told.post !== undefined}>
          <Words>
            It works like a key, for what you allowed and no more. If you left out <code>write</code>, the second call
            answers 403.
          </Words>
          <ErrandBlock errand="me" name="ask who is calling" {...shared} />
          <ErrandBlock errand="post" name="write a draft" {...shared} />
        </NumberedStep>
        <NumberedStep number={7} title="Refresh" full={told.refresh !== undefined}>
          <Words>The refresh token is spent, and two new tokens come.</Words>
          <ErrandBlock errand="refresh" name="refresh" {...shared} />
        </NumberedStep>
        <NumberedStep number={8} title="End it" full={told.replay !== undefined || told.revoke !== undefined}>
          <EndChoice {...shared} />
        </NumberedStep>
        <NumberedStep number={9} title="See that it has ended" last full={told.refused !== undefined}>
          <Words>The call of step 6 once more. Read the header WWW-Authenticate in the answer.</Words>
          <ErrandBlock errand="refused" name="call with the ended token" {...shared} />
        </NumberedStep>
      </ol>
    </section>
  );
}

function Words({ children }: { children: ReactNode }) {
  return <p className="text-note leading-[1.6]">{children}</p>;
}

/** What was kept appears after the page woke up and moves the step away that the address names. */
function useReturnInSight(isBack: boolean): void {
  useEffect(() => {
    if (isBack && location.hash === "#walk-check") document.getElementById("walk-check")?.scrollIntoView();
  }, [isBack]);
}
