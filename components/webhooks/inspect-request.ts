import { checkSignatures, type SignatureCheck } from "#sandbox/contract/check-signature.ts";
import { toBytes } from "#sandbox/contract/hmac.ts";
import { secretProblem } from "#sandbox/contract/secret-form.ts";
import { type HeaderBlock, readHeaderBlock } from "./header-block.ts";
import { utcTime } from "./utc-time.ts";

export interface GivenSecret {
  /** Tells the fields apart on the screen. */
  readonly key: number;
  readonly value: string;
  /** Milliseconds since 1970; null while it signs. */
  readonly endedAt: number | null;
}

/** As of when the timestamp is judged. */
export type CheckTime =
  | { readonly at: "now" }
  | { readonly at: "sent" }
  | { readonly at: "chosen"; readonly ms: number };

/** What a reader pasted. It lives in this page and nowhere else. */
export interface Given {
  readonly body: string;
  /** Whether the line breaks of the body are CRLF: a text field holds LF only. */
  readonly crlf: boolean;
  readonly headers: string;
  readonly secrets: readonly GivenSecret[];
  readonly time: CheckTime;
}

export const emptyGiven: Given = {
  body: "",
  crlf: false,
  headers: "",
  secrets: [{ key: 0, value: "", endedAt: null }],
  time: { at: "now" },
};

export const mostBodyBytes = 256 * 1024;

export type Inspection =
  | { readonly state: "nothing" }
  | { readonly state: "lacking"; readonly lacks: readonly string[] }
  | { readonly state: "too-large"; readonly bytes: number }
  | {
      readonly state: "checked";
      readonly checks: readonly SignatureCheck[];
      readonly body: string;
      readonly headers: HeaderBlock["headers"];
      /** Milliseconds since 1970 that the check counted as now. */
      readonly asOf: number;
    };

/** The bytes as they arrived, as far as a text can hold them. */
export function bodyOf({ body, crlf }: Given): string {
  return crlf ? body.replaceAll("\n", "\r\n") : body;
}

/** Checks every signature header of what was given, here in the page. `now` is what the browser's clock says. */
export async function inspect(given: Given, now: number): Promise<Inspection> {
  const body = bodyOf(given);
  const { headers } = readHeaderBlock(given.headers);
  const secrets = given.secrets.filter(({ value }) => value !== "" && secretProblem(value) === null);
  const hasHeaders = Object.keys(headers).length > 0;
  if (body === "" && !hasHeaders && given.secrets.every(({ value }) => value === "")) return { state: "nothing" };
  const lacks = [...(hasHeaders ? [] : ["the headers"]), ...(secrets.length > 0 ? [] : ["a secret"])];
  if (lacks.length > 0) return { state: "lacking", lacks };
  const bytes = toBytes(body).length;
  if (bytes > mostBodyBytes) return { state: "too-large", bytes };
  const asOf = instantOf(given.time, headers, now);
  const checks = await checkSignatures({
    body,
    headers,
    secrets: secrets.map(({ value, endedAt }) => ({
      value,
      endedAt: endedAt !== null && endedAt <= asOf ? utcTime(endedAt) : null,
    })),
    now: Math.floor(asOf / 1000),
  });
  return { state: "checked", checks, body, headers, asOf };
}

function instantOf(time: CheckTime, headers: HeaderBlock["headers"], now: number): number {
  if (time.at === "chosen") return time.ms;
  const sent = Number(headers["webhook-timestamp"]) * 1000;
  return time.at === "sent" && Number.isFinite(sent) ? sent : now;
}
