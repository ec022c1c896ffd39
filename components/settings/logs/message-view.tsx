"use client";

import type { Schema } from "#sandbox/contract/types.ts";
import { CodeScroller } from "../../ui/code-scroller.tsx";
import { CopyButton } from "../../ui/copy-button.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { HeaderLines } from "../header-lines.tsx";
import { readJson } from "../read-json.ts";
import { JsonTree } from "./json-tree.tsx";

type Call = Pick<Schema<"LoggedRequestDetail">, "request" | "response" | "bodiesKept">;

interface MessageProps {
  readonly side: "request" | "response";
  readonly call: Call;
  /** Where a value of its body leads. */
  readonly hrefOf: (value: string) => string | null;
}

const frame = "code-surface overflow-hidden rounded-lg border border-code-edge bg-code-ground text-code-plain";

/** One side of a call: its body open, its headers to be unfolded. */
export function MessageView({ side, call, hrefOf }: MessageProps) {
  const { headers } = call[side];
  const name = side === "request" ? "Request" : "Response";
  const count = Object.keys(headers).length;
  return (
    <section aria-labelledby={`call-${side}`} className="mt-7">
      <h3 id={`call-${side}`} className="mb-2 font-display text-h3 leading-tight tracking-[-0.02em]">
        {name}
      </h3>
      <Body name={`Body of the ${side}`} side={side} call={call} hrefOf={hrefOf} />
      <Disclosure title={`${count} headers`} aside="credentials are masked">
        <div className={frame}>
          <CodeScroller name={`Headers of the ${side}`} className="max-h-80">
            <HeaderLines headers={headers} hiddenWords="[hidden]" />
          </CodeScroller>
        </div>
      </Disclosure>
    </section>
  );
}

function Body({ name, side, call, hrefOf }: MessageProps & { name: string }) {
  const { body, bodyBytes, bodyTruncated } = call[side];
  if (body === null) {
    return (
      <p className="text-note text-muted-text">
        {call.bodiesKept ? "It had no body." : "Its body is not kept: it may hold a secret, or it reads this log."}
      </p>
    );
  }
  const json = bodyTruncated ? undefined : readJson(body);
  const size = `${(bodyBytes ?? 0).toLocaleString("en")} bytes${bodyTruncated ? ", the first 64 KiB are kept" : ""}`;
  return (
    <div className={frame}>
      <div className="flex items-center justify-between gap-4 pr-2 pl-5 text-small text-code-comment tabular-nums">
        {size}
        <CopyButton text={() => body} />
      </div>
      {json === undefined ? (
        <CodeScroller name={name} className="max-h-96 pt-1">
          {body}
        </CodeScroller>
      ) : (
        <JsonTree name={name} value={json} hrefOf={hrefOf} />
      )}
    </div>
  );
}
