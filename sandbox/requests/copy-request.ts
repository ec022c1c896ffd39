import { loggedSdkSnippet } from "../contract/snippets/logged-sdk-snippet.ts";
import { loggedSnippet, type SentCall } from "../contract/snippets/logged-snippet.ts";
import type { QueryOf, Schema } from "../contract/types.ts";
import type { LogEntry } from "../log/log-entry.ts";
import type { Handler } from "../operation.ts";
import { fixtureOf } from "./copy-fixture.ts";
import { harOf } from "./copy-har.ts";
import { postmanOf } from "./copy-postman.ts";
import { fileNameOf } from "./logged-operation.ts";
import { refuseIncomplete, refuseUnsendable } from "./refuse-unsendable.ts";
import { sentCall } from "./sent-call.ts";
import { settledEntry } from "./settled-entry.ts";

type Format = QueryOf<"copyRequest">["format"];
type Copy = Pick<Schema<"RequestCopy">, "text" | "fixture">;

const files: Readonly<Record<Format, { ending: string; mediaType: string }>> = {
  curl: { ending: ".sh", mediaType: "text/x-shellscript" },
  fetch: { ending: ".mjs", mediaType: "text/javascript" },
  typescript: { ending: ".ts", mediaType: "text/x-typescript" },
  python: { ending: ".py", mediaType: "text/x-python" },
  har: { ending: ".har", mediaType: "application/json" },
  postman: { ending: ".postman_collection.json", mediaType: "application/json" },
  fixture: { ending: ".json", mediaType: "application/json" },
};

/** A logged call as code or as a file. A HAR is a record, and may lack what the log lacks; everything else is sent again. */
export const copyRequest: Handler<"copyRequest"> = async ({ store, path, query, services }) => {
  const entry = await settledEntry(services, store, path.id);
  const { format } = query;
  if (format !== "har") {
    refuseUnsendable(entry);
    refuseIncomplete(entry);
  }
  const { ending, mediaType } = files[format];
  return {
    status: 200,
    body: {
      object: "request_copy",
      requestId: entry.head.id,
      format,
      name: fileNameOf(entry.head) + ending,
      mediaType,
      ...copyOf(entry, format, services.settings.apiUrl),
    },
  };
};

function copyOf(entry: LogEntry, format: Format, origin: string): Copy {
  if (format === "fixture") {
    const fixture = fixtureOf(entry);
    return { text: fileText(fixture), fixture };
  }
  if (format === "har") return { text: fileText(harOf(entry, origin)), fixture: null };
  if (format === "postman") return { text: fileText(postmanOf(entry, origin)), fixture: null };
  return { text: `${codeOf(sentCall(entry), format, origin)}\n`, fixture: null };
}

/** By the SDK where its language has one; raw for who wants to see the wire. */
function codeOf(call: SentCall, format: "curl" | "fetch" | "typescript" | "python", origin: string): string {
  if (format === "curl") return loggedSnippet(call, "curl", origin);
  if (format === "fetch") return loggedSnippet(call, "typescript", origin);
  return loggedSdkSnippet(call, format, origin);
}

function fileText(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
