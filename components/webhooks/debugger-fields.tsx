import { useId } from "react";
import { toBytes } from "#sandbox/contract/hmac.ts";
import { browserNow } from "../api/browser-time.ts";
import { SegmentedChoice } from "../ui/segmented-choice.tsx";
import { readHeaderBlock } from "./header-block.ts";
import { bodyOf, type CheckTime, type Given, mostBodyBytes } from "./inspect-request.ts";
import { localInstant, readLocalInstant } from "./local-instant.ts";
import { fieldLook, TextAreaField } from "./text-area-field.tsx";

interface FieldProps {
  readonly given: Given;
  readonly onChange: (part: Partial<Given>) => void;
}

/** The bytes as they arrived. A text field knows one kind of line break, so the other one is a choice. */
export function BodyField({ given, onChange }: FieldProps) {
  const bytes = toBytes(bodyOf(given)).length;
  const large = bytes > mostBodyBytes;
  return (
    <TextAreaField
      label="Raw body"
      aside={bytes === 0 ? "exactly as it arrived" : `${bytes.toLocaleString("en")} bytes`}
      rows={8}
      value={given.body}
      placeholder='{"id":"evt_…","event":"post.published",…}'
      onChange={(body) => onChange(body.includes("\n") ? { body } : { body, crlf: false })}
      onPaste={(event) => {
        if (event.clipboardData.getData("text/plain").includes("\r\n")) onChange({ crlf: true });
      }}
    >
      {large ? (
        <p className="mt-2 text-small text-danger">
          Aloha sends no body of more than {mostBodyBytes / 1024} KiB, so this one is not as it left us. It is not
          checked.
        </p>
      ) : null}
      {given.body.includes("\n") ? (
        <div className="mt-2.5 flex flex-wrap items-center gap-x-4 gap-y-2 text-small text-muted-text">
          This body has line breaks. They arrived as
          <SegmentedChoice
            name="Line breaks of the body"
            choices={[
              { id: "lf", name: "LF" },
              { id: "crlf", name: "CRLF" },
            ]}
            chosen={given.crlf ? "crlf" : "lf"}
            onChoose={(kind) => onChange({ crlf: kind === "crlf" })}
            small
          />
        </div>
      ) : null}
    </TextAreaField>
  );
}

/** The headers, however people have them. What is no header is said, not guessed. */
export function HeadersField({ given, onChange }: FieldProps) {
  const { headers, unread, body } = readHeaderBlock(given.headers);
  const count = Object.keys(headers).length;
  return (
    <TextAreaField
      label="Headers"
      aside={count === 0 ? "one per line, name and value" : `${count} ${count === 1 ? "header" : "headers"} read`}
      rows={8}
      value={given.headers}
      placeholder={"X-Aloha-Signature: sha256=…\nwebhook-id: evt_…\nwebhook-timestamp: …\nwebhook-signature: v1,…"}
      onChange={(text) => onChange({ headers: text })}
    >
      {body === null ? null : (
        <p className="mt-2 flex flex-wrap items-center gap-x-3 text-small">
          Below the empty line stands a body.
          <button
            type="button"
            onClick={() =>
              onChange({
                body,
                headers: Object.entries(headers)
                  .map((pair) => pair.join(": "))
                  .join("\n"),
              })
            }
            className="inline-flex min-h-9 items-center font-medium text-primary underline underline-offset-4 hover:text-primary-deep"
          >
            Move it up there
          </button>
        </p>
      )}
      {unread.length > 0 ? (
        <div className="mt-2 text-small">
          <p className="text-danger">
            {unread.length === 1 ? "This line is no header:" : `These ${unread.length} lines are no headers:`}
          </p>
          <ul className="mt-1 space-y-0.5">
            {unread.slice(0, 5).map((line, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two lines may read the same.
              <li key={place}>
                <code className="guide-code break-all">{line.slice(0, 120)}</code>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </TextAreaField>
  );
}

/** As of when the timestamp is judged: a request from yesterday is not wrong, it is only old. */
export function TimeField({ time, onChange }: { time: CheckTime; onChange: (time: CheckTime) => void }) {
  const field = useId();
  return (
    <div>
      <p className="mb-2 font-semibold" id={field}>
        Time of receipt
      </p>
      <div className="flex flex-wrap items-center gap-2">
        <SegmentedChoice
          name="Time of receipt"
          choices={[
            { id: "now", name: "now" },
            { id: "sent", name: "when it was sent" },
            { id: "chosen", name: "another time" },
          ]}
          chosen={time.at}
          onChoose={(at) => onChange(at === "chosen" ? { at, ms: browserNow() } : { at })}
          small
        />
        {time.at === "chosen" ? (
          <input
            type="datetime-local"
            step={1}
            aria-labelledby={field}
            value={localInstant(time.ms)}
            onChange={(event) => {
              const ms = readLocalInstant(event.target.value);
              if (ms !== null) onChange({ at: "chosen", ms });
            }}
            className={`${fieldLook} max-w-60`}
          />
        ) : null}
      </div>
      <p className="mt-2 text-small text-muted-text">
        {
          {
            now: "By the clock of this browser.",
            sent: "By webhook-timestamp itself, so that an old capture is not merely stale.",
            chosen: "In the time zone of this browser.",
          }[time.at]
        }
      </p>
    </div>
  );
}
