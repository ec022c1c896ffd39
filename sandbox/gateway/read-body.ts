import { decodeBody, parseJson } from "../contract/parse-body.ts";
import { ApiError } from "../errors.ts";
import type { Incoming } from "./exchange.ts";

export const mostBytes = 256 * 1024;

/**
 * The body of a call as text and value; null when there is none. Media type and size are judged first. The log hears of
 * a text before it is parsed: what is no JSON is what people look for.
 */
export async function readBody(
  incoming: Incoming,
  required: boolean,
  hear: (text: string) => void,
): Promise<{ text: string; value: unknown } | null> {
  refuseEncoding(incoming.header("content-encoding"));
  const type = incoming.header("content-type");
  if (type !== null) refuseMediaType(type);
  const bytes = await incoming.body(mostBytes);
  if (bytes === null) {
    throw new ApiError("body_too_large", {
      detail: `A JSON body may have ${mostBytes / 1024} KiB. Send UTF-8 and not \\u escapes, which need six bytes a character.`,
    });
  }
  if (bytes.length === 0) {
    if (!required) return null;
    throw new ApiError("malformed_json", {
      detail: "The body is empty. Send a JSON object.",
      extra: { line: 1, column: 1 },
    });
  }
  if (type === null) refuseMediaType("");
  const text = decodeBody(bytes);
  hear(text);
  return { text, value: parseJson(text) };
}

export function refuseEncoding(encoding: string | null): void {
  if (encoding === null || encoding.toLowerCase() === "identity") return;
  throw new ApiError("unsupported_media_type", { detail: "Send the body as it is, without Content-Encoding." });
}

/** Refuses everything but JSON in UTF-8. */
export function refuseMediaType(type: string): void {
  const [name = "", ...parameters] = type.toLowerCase().split(";");
  const charset = parameters.map((part) => part.trim()).find((part) => part.startsWith("charset="));
  const plain = charset === undefined || /^charset="?utf-8"?$/.test(charset);
  if (name.trim() === "application/json" && plain) return;
  const form = name.includes("form");
  const detail = form
    ? "This body says it is a form. Send JSON and add the header `Content-Type: application/json` (with curl: -H)."
    : "Send JSON in UTF-8 and say so: `Content-Type: application/json`.";
  throw new ApiError("unsupported_media_type", { detail });
}
