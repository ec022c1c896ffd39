import { useId, useState } from "react";
import { HeaderLines } from "../docs/header-lines.tsx";
import { JsonView } from "../docs/json-view.tsx";
import { maskOauthSecrets } from "../docs/mask-secrets.ts";
import { CodeButton } from "../ui/code-button.tsx";
import { CodeScroller } from "../ui/code-scroller.tsx";
import { Icon } from "../ui/icon.tsx";
import { MethodPill } from "../ui/method-pill.tsx";
import { Pill } from "../ui/pill.tsx";
import { useWalk } from "./kept-walk.ts";
import type { Errand, Partner, Told } from "./walk.ts";
import { linesOf, needOf, requestOf } from "./walk-requests.ts";

interface ErrandBlockProps {
  readonly errand: Errand;
  readonly partner: Partner;
  /** What is sent, for those who do not see it. */
  readonly name: string;
  readonly revealed: boolean;
}

/** A request of the walk, the button that sends it, and the real answer. */
export function ErrandBlock({ errand, partner, name, revealed }: ErrandBlockProps) {
  const walk = useWalk();
  const { run, busy, lost } = useErrand(errand, partner);
  const why = useId();
  const request = requestOf(errand, walk, partner);
  const { headers, body } = linesOf(request);
  const need = needOf(errand, walk);
  const told = walk.told[errand];
  const masked = (text: string) => (revealed ? text : maskOauthSecrets(text));
  return (
    <div
      id={`walk-${errand}`}
      className="code-surface mt-4 overflow-hidden rounded-lg border border-code-edge bg-code-ground text-code-plain"
    >
      <div className="flex flex-wrap items-center gap-x-3 border-b border-code-line py-1.5 pr-3 pl-5">
        <div className="flex min-w-0 flex-auto items-center gap-x-3">
          <MethodPill method={request.method} />
          <code className="min-h-11 min-w-0 content-center wrap-anywhere">{request.path}</code>
        </div>
        <CodeButton
          waits={busy || need !== null}
          onPress={run}
          aria-describedby={need === null ? undefined : why}
          aria-label={`Send: ${name}`}
          className="my-1 ml-auto gap-1.5 px-4 text-small"
        >
          <Icon name="play" className="size-3" />
          {busy ? "Sending" : "Send"}
        </CodeButton>
      </div>
      {headers.length > 0 ? (
        <CodeScroller name={`Request: ${name}`} className="px-5 py-4 sm:px-5">
          <HeaderLines headers={headers.map(([key, value]) => [key, masked(value)])} />
          {body === "" ? null : `\n${masked(body)}`}
        </CodeScroller>
      ) : null}
      <div aria-live="polite" className={headers.length > 0 ? "border-t border-code-line" : ""}>
        <Outcome told={told} name={name} masked={masked} busy={busy} lost={lost}>
          {need === null ? null : (
            <span id={why} className="no-js:hidden">
              {need}
            </span>
          )}
        </Outcome>
      </div>
    </div>
  );
}

function useErrand(errand: Errand, partner: Partner) {
  const [state, setState] = useState<"ready" | "busy" | "lost">("ready");
  const run = async () => {
    setState("busy");
    try {
      await (await import("./run-errand.ts")).runErrand(errand, partner);
      setState("ready");
    } catch {
      setState("lost");
    }
  };
  return { run: () => void run(), busy: state === "busy", lost: state === "lost" };
}

interface OutcomeProps {
  readonly told: Told | undefined;
  readonly name: string;
  readonly masked: (text: string) => string;
  readonly busy: boolean;
  readonly lost: boolean;
  readonly children: React.ReactNode;
}

function Outcome({ told, name, masked, busy, lost, children }: OutcomeProps) {
  const problem = told ? remedyOf(told) : null;
  return (
    <>
      <p className="flex min-h-11 flex-wrap items-center gap-x-4 gap-y-1 px-5 py-2 text-small text-code-comment">
        {lost ? (
          <span className="text-code-string">No answer came. Send it again.</span>
        ) : busy || !told ? (
          <span>{busy ? "Sent, waiting for the answer" : "Not sent yet."}</span>
        ) : (
          <>
            <Pill tone={told.status < 400 ? "good" : "heed"}>{told.status}</Pill>
            <span className="tabular-nums">{told.durationMs} ms</span>
            {problem ? (
              <a href={problem.href} className="text-code-keyword underline underline-offset-4">
                What to do about {problem.word}
              </a>
            ) : null}
          </>
        )}
        {children}
      </p>
      {told && !lost ? (
        <CodeScroller name={`Answer: ${name}`} className="max-h-76 px-5 pt-1 pb-4 sm:px-5">
          <HeaderLines headers={told.headers} />
          {told.body === "" || told.body === null ? null : (
            <>
              {"\n"}
              <JsonView value={JSON.parse(masked(JSON.stringify(told.body)))} />
            </>
          )}
        </CodeScroller>
      ) : null}
    </>
  );
}

/** Where the remedy of a refusal stands: the OAuth endpoints name an `error`, and the API a `code`. */
function remedyOf({ body }: Told): { word: string; href: string } | null {
  const { error, code } = Object(body) as { error?: string; code?: string };
  if (error !== undefined) return { word: error, href: `#${error}` };
  return code === undefined ? null : { word: code, href: `/docs/errors/${code}` };
}
