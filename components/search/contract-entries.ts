import { docsPath, errorPath } from "#content/navigation.ts";
import { channels, codes, events } from "#sandbox/contract/facts.gen.ts";
import { type Operation, operations } from "#sandbox/contract/operations.gen.ts";
import type { Field } from "../reference/fields-of.ts";
import { fieldsOf } from "../reference/fields-of.ts";
import { objectNames, objectPath } from "../reference/object-pages.ts";
import { operationView } from "../reference/operation-view.ts";
import { readContract } from "../reference/read-contract.ts";
import { eventPath, operationPath } from "../reference/reference-tree.ts";
import { firstSentence } from "./first-sentence.ts";
import type { SearchEntry } from "./search-entry.ts";

/** What HTTP calls a status: people search for it. */
const phrases: Readonly<Record<number, string>> = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  409: "Conflict",
  413: "Payload Too Large",
  415: "Unsupported Media Type",
  422: "Unprocessable Content",
  429: "Too Many Requests",
  500: "Internal Server Error",
  501: "Not Implemented",
  503: "Service Unavailable",
};

/** Everything that the contract gives a name: operations, errors, events, objects, channels, fields. */
export function contractEntries(): SearchEntry[] {
  const all = Object.values(operations);
  return [...all.map(operationEntry), ...errorEntries(), ...eventEntries(), ...objectEntries(), ...fieldEntries(all)];
}

function operationEntry(operation: Operation): SearchEntry {
  const { id, method, path, summary, tag } = operation;
  const { text } = operationView(operation);
  return {
    kind: "operation",
    url: operationPath(operation),
    title: summary,
    path: ["Reference", tag],
    summary: firstSentence(text),
    names: [id, `${method} ${path}`, path],
    text,
  };
}

function errorEntries(): SearchEntry[] {
  return Object.entries(codes).map(([code, { status, title, cause, remedy }]) => ({
    kind: "error",
    url: errorPath(code),
    title,
    path: ["Errors", String(status)],
    summary: cause,
    names: [code],
    text: `${cause} ${remedy} ${status} ${phrases[status] ?? ""}`,
  }));
}

function eventEntries(): SearchEntry[] {
  return Object.entries(events).map(([name, { when }]) => ({
    kind: "event",
    url: eventPath(name as keyof typeof events),
    title: name,
    path: ["Reference", "Events"],
    summary: when,
    names: [name],
    text: `${when} event webhook`,
  }));
}

function objectEntries(): SearchEntry[] {
  const { schemas } = readContract().components;
  return objectNames().map((name) => {
    const { description = "", properties } = schemas[name] ?? {};
    return {
      kind: "object",
      url: objectPath(name),
      title: name,
      path: ["Reference", "Objects"],
      summary: firstSentence(description),
      names: [name, String(properties?.object?.const ?? "")],
      text: description,
    };
  });
}

/** Each channel, at its row in the guide to channels. */
export function channelEntries(): SearchEntry[] {
  return Object.entries(channels).map(([slug, { name, media }]) => ({
    kind: "channel",
    url: `${docsPath("channels")}#${slug}`,
    title: name,
    path: ["Channels"],
    summary: media.note ?? `What ${name} takes.`,
    names: [slug],
    text: `${media.note ?? ""} channel limits characters`,
  }));
}

/** A field that is said in the same words in several places is found where it stands first. */
function fieldEntries(all: readonly Operation[]): SearchEntry[] {
  const { schemas } = readContract().components;
  const found = new Map<string, SearchEntry>();
  const add = (fields: readonly Field[], page: string, path: readonly string[]) => {
    for (const { place, name, text, below } of fields) {
      const key = `${name} ${text}`;
      const names =
        place.split(".").length > 2 && !/[{]/.test(place) ? [name, place.slice(place.indexOf(".") + 1)] : [name];
      if (!found.has(key) && !name.startsWith("{"))
        found.set(key, {
          kind: "field",
          url: `${page}#${place}`,
          title: name,
          path,
          summary: firstSentence(text),
          names,
          text: "",
        });
      add(below, page, path);
    }
  };
  for (const operation of all) {
    const { path, query, body } = operationView(operation);
    add([...path, ...query, ...(body?.fields ?? [])], operationPath(operation), [operation.tag, operation.id]);
  }
  for (const name of objectNames()) {
    const schema = schemas[name];
    if (schema) add(fieldsOf(schema, { place: "object", sent: false, floors: 3 }), objectPath(name), ["Objects", name]);
  }
  return [...found.values()];
}
