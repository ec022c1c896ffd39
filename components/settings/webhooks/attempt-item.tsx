"use client";

import type { Schema } from "#sandbox/contract/types.ts";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Icon, type IconName } from "../../ui/icon.tsx";
import { When } from "../when.tsx";
import { AttemptBar } from "./attempt-bar.tsx";
import { curlLine } from "./curl-line.ts";
import { BodyBlock, MessageBlock } from "./message-block.tsx";
import { useWebhookFacts } from "./webhook-facts.tsx";

type Attempt = Schema<"WebhookAttempt">;

const marks: Record<Attempt["outcome"], { icon: IconName; ink: string }> = {
  running: { icon: "sending", ink: "" },
  succeeded: { icon: "tick", ink: "text-primary" },
  failed: { icon: "stop", ink: "text-danger" },
  interrupted: { icon: "slash", ink: "" },
};

const starts: Partial<Record<Attempt["trigger"], string>> = { manual: "by hand", replay: "replay", test: "test" };

interface AttemptItemProps {
  readonly url: string;
  readonly attempt: Attempt;
  readonly open: boolean;
}

/** One attempt: what became of it and why, where its time went, what we sent and what came back. */
export function AttemptItem({ url, attempt, open }: AttemptItemProps) {
  const { icon, ink } = marks[attempt.outcome];
  const { code, detail, phase, statusCode, waitedMs, retryAfter } = attempt;
  const started = starts[attempt.trigger];
  return (
    <li className="py-5 last:pb-1">
      <div className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-3 text-note tabular-nums">
        <span className="min-w-4 font-display text-[1.25rem] leading-none lining-nums">{attempt.attempt}</span>
        <span className="inline-flex flex-wrap items-center gap-x-2">
          <Icon name={icon} className={`size-4 ${ink}`} />
          {statusCode === null ? code ? null : attempt.outcome : <span>{statusCode}</span>}
          {code ? <code>{code}</code> : null}
          {phase ? (
            <span>
              in phase <code>{phase}</code>
            </span>
          ) : null}
          {started ? <span className="text-code text-muted-text">{started}</span> : null}
        </span>
        <span className="text-code text-muted-text">
          <When at={attempt.startedAt} as="short" />
        </span>
      </div>
      {code ? <Why code={code} detail={detail} /> : null}
      {attempt.outcome === "running" ? null : <AttemptBar attempt={attempt} />}
      {waitedMs >= 1000 || retryAfter !== null ? (
        <p className="mt-2 text-code text-muted-text tabular-nums">
          {waitedMs >= 1000 ? `It was due ${(waitedMs / 1000).toFixed(1)} s before it started. ` : ""}
          {retryAfter === null ? "" : `Your server asked for a wait of ${retryAfter} s.`}
        </p>
      ) : null}
      <div className="mt-2">
        <Sent url={url} attempt={attempt} />
        <CameBack attempt={attempt} open={open} />
      </div>
    </li>
  );
}

function Why({ code, detail }: { code: NonNullable<Attempt["code"]>; detail: string | null }) {
  const { codes } = useWebhookFacts();
  const { meaning, remedy } = codes[code];
  return (
    <p className="mt-1 pl-7 text-small leading-normal text-muted-text">
      {meaning} {detail ? `Here: ${detail}. ` : ""}
      <span className="text-ink">{remedy}</span>
    </p>
  );
}

function Sent({ url, attempt }: { url: string; attempt: Attempt }) {
  const { headers, body } = attempt.request;
  const bytes = new TextEncoder().encode(body).length;
  return (
    <Disclosure title="What we sent" aside={`${bytes.toLocaleString("en")} bytes in one line`}>
      <MessageBlock
        name={`Request headers of attempt ${attempt.attempt}`}
        first={`POST ${pathOf(url)} HTTP/1.1`}
        headers={headers}
        copy={{ label: "Copy as cURL", text: () => curlLine(url, headers, body) }}
      />
      <BodyBlock name={`Request body of attempt ${attempt.attempt}`} body={body} />
    </Disclosure>
  );
}

function CameBack({ attempt, open }: { attempt: Attempt; open: boolean }) {
  const { response, outcome, statusCode, remoteAddress, reusedConnection } = attempt;
  if (outcome === "running") return null;
  if (!response) return <p className="text-small text-muted-text">Nothing came back that we could read.</p>;
  const line = [remoteAddress, reusedConnection ? "over a kept line" : null].filter(Boolean).join(", ");
  const words = Object.entries(response.headers).map(([name, value]) => `${name}: ${value}`);
  return (
    <Disclosure title="What came back" aside={line} open={open}>
      <MessageBlock
        name={`Answer headers of attempt ${attempt.attempt}`}
        first={`HTTP/1.1 ${statusCode}`}
        headers={response.headers}
        copy={{ label: "Copy", text: () => [`HTTP/1.1 ${statusCode}`, ...words].join("\n") }}
      />
      {response.body ? (
        <BodyBlock name={`Answer body of attempt ${attempt.attempt}`} body={response.body} />
      ) : (
        <p className="mt-2 text-small text-muted-text">It had no body.</p>
      )}
      {response.bodyTruncated ? (
        <p className="mt-2 text-small text-muted-text">There was more. We keep the first 16 KiB.</p>
      ) : null}
    </Disclosure>
  );
}

function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}
