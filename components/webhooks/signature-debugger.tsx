"use client";

import { useEffect, useRef, useState } from "react";
import type { SignatureReason } from "#sandbox/contract/facts.gen.ts";
import { browserNow } from "../api/browser-time.ts";
import { BodyField, HeadersField, TimeField } from "./debugger-fields.tsx";
import { DebuggerVerdict } from "./debugger-verdict.tsx";
import { ExampleRow } from "./example-row.tsx";
import { emptyGiven, type Given, type Inspection, inspect } from "./inspect-request.ts";
import { readPrefill } from "./prefill.ts";
import type { SignatureReasons } from "./reason-words.ts";
import { SecretFields } from "./secret-fields.tsx";

const pauseMs = 120;
const lookAgainMs = 30_000;

interface SignatureDebuggerProps {
  readonly reasons: SignatureReasons;
  /** A request to begin with, where the page knows one; examples are then beside the point. */
  readonly start?: Given;
  /** Secrets that the page got hold of since. */
  readonly secrets?: Given["secrets"] | null;
}

/** Body, headers and secret in; which mistake it is, out. Everything is computed here, and nothing is kept or sent. */
export function SignatureDebugger({ reasons, start, secrets = null }: SignatureDebuggerProps) {
  const [given, setGiven] = useGiven(start ?? emptyGiven, secrets);
  const [example, setExample] = useState<SignatureReason | "working" | null>(null);
  const { inspection, broken } = useInspection(given);
  const verdict = useRef<HTMLDivElement>(null);
  usePrefill((prefill) => {
    setExample(null);
    setGiven(prefill);
  });

  const change = (part: Partial<Given>) => {
    setExample(null);
    setGiven((before) => ({ ...before, ...part }));
  };
  const load = async (which: SignatureReason | "working") => {
    const now = browserNow();
    // Only who wants an example needs the code that makes one.
    const { brokenExample, workingExample } = await import("./break-example.ts");
    setGiven(which === "working" ? await workingExample(now) : await brokenExample(which, now));
    setExample(which);
    // On a narrow screen the verdict stands far below the buttons.
    const place = verdict.current?.getBoundingClientRect();
    if (place && place.top > innerHeight - 100) verdict.current?.scrollIntoView({ block: "start" });
  };
  const clear = () => {
    setExample(null);
    setGiven(emptyGiven);
  };

  return (
    <section aria-label="Signature debugger" className="no-js:hidden">
      {start ? null : (
        <ExampleRow
          reasons={Object.keys(reasons) as SignatureReason[]}
          loaded={example}
          onLoad={(which) => void load(which)}
          onClear={clear}
        />
      )}
      <div className="not-first:mt-8 grid items-start gap-x-10 gap-y-10 lg:grid-cols-[minmax(0,1fr)_minmax(0,25rem)]">
        <div className="min-w-0 space-y-8">
          <BodyField given={given} onChange={change} />
          <HeadersField given={given} onChange={change} />
          <SecretFields secrets={given.secrets} onChange={(secrets) => change({ secrets })} />
          <TimeField time={given.time} onChange={(time) => change({ time })} />
        </div>
        <div ref={verdict} className="min-w-0 lg:sticky lg:top-[calc(var(--shell)+2rem)]">
          <DebuggerVerdict
            inspection={broken ? { state: "nothing" } : inspection}
            broken={broken}
            reasons={reasons}
            onAsSent={() => change({ time: { at: "sent" } })}
          />
        </div>
      </div>
    </section>
  );
}

/** What stands in the fields; secrets that come later take their place, and nothing else changes. */
function useGiven(start: Given, secrets: Given["secrets"] | null) {
  const [given, setGiven] = useState<Given>(start);
  useEffect(() => {
    if (secrets) setGiven((before) => ({ ...before, secrets }));
  }, [secrets]);
  return [given, setGiven] as const;
}

/** Checks what was given, a moment after the last change, and again now and then: "now" moves on. */
function useInspection(given: Given): { inspection: Inspection; broken: boolean } {
  const [inspection, setInspection] = useState<Inspection>({ state: "nothing" });
  const [broken, setBroken] = useState(false);
  useEffect(() => {
    let current = true;
    const look = () =>
      inspect(given, browserNow()).then(
        (next) => current && setInspection(next),
        () => current && setBroken(true),
      );
    const soon = setTimeout(look, pauseMs);
    const again = setInterval(look, lookAgainMs);
    return () => {
      current = false;
      clearTimeout(soon);
      clearInterval(again);
    };
  }, [given]);
  return { inspection, broken };
}

/** Takes what a link brought along in its fragment, and takes it out of the address: nothing of it stays there. */
function usePrefill(take: (given: Given) => void): void {
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    const read = () => {
      const prefill = readPrefill(location.hash);
      if (!prefill) return;
      history.replaceState(history.state, "", location.pathname + location.search);
      // A request out of a log is old, so its timestamp is judged as of the moment when it was sent.
      latest.current({ ...emptyGiven, ...prefill, time: { at: "sent" } });
    };
    read();
    addEventListener("hashchange", read);
    return () => removeEventListener("hashchange", read);
  }, []);
}
