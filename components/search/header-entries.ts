import { events } from "#sandbox/contract/facts.gen.ts";
import { operations } from "#sandbox/contract/operations.gen.ts";
import { operationView } from "../reference/operation-view.ts";
import { type Parameter, readContract, resolve } from "../reference/read-contract.ts";
import { eventPath, operationPath } from "../reference/reference-tree.ts";
import { firstSentence } from "./first-sentence.ts";
import type { SearchEntry } from "./search-entry.ts";

interface Header {
  readonly name: string;
  readonly text: string;
  /** The first place in the reference that has it. */
  readonly url: string;
  readonly path: readonly string[];
}

/** Each header, where the guides say most of it, or else where the reference has it first. */
export function headerEntries(guides: readonly SearchEntry[]): SearchEntry[] {
  const first = new Map<string, Header>();
  for (const header of [...operationHeaders(), ...webhookHeaders(), ...otherHeaders()])
    if (!first.has(header.name)) first.set(header.name, header);
  return [...first.values()].map(({ name, text, url, path }) => {
    const said = mostOf(guides, name);
    return {
      kind: "header",
      url: said?.url ?? url,
      title: name,
      path: said ? [...said.path, said.title] : path,
      summary: firstSentence(text),
      names: [name],
      text: "header",
    };
  });
}

function operationHeaders(): Header[] {
  return Object.values(operations).flatMap((operation) => {
    const { headers, success } = operationView(operation);
    return [...headers, ...success.headers].map(({ name, text, place }) => ({
      name,
      text,
      url: `${operationPath(operation)}#${place}`,
      path: [operation.tag, operation.id],
    }));
  });
}

function webhookHeaders(): Header[] {
  return (Object.keys(events) as (keyof typeof events)[]).flatMap((event) => {
    const parameters = readContract().webhooks[event]?.post.parameters ?? [];
    return parameters.map((parameter) => {
      const { name, description } = resolve<Parameter>(parameter as Parameter);
      return { name, text: description, url: eventPath(event), path: ["Events", event] };
    });
  });
}

/** Those that only refusals bear. */
function otherHeaders(): Header[] {
  const { headers } = readContract().components;
  return Object.entries(headers).map(([name, { description }]) => ({
    name,
    text: description,
    url: "/docs/errors",
    path: ["Errors"],
  }));
}

/** The part of a guide that names something most often for its length. */
function mostOf(guides: readonly SearchEntry[], name: string): SearchEntry | null {
  let best: { entry: SearchEntry; share: number } | null = null;
  for (const entry of guides) {
    const times = entry.text.split(name).length - 1 + (entry.title.includes(name) ? 3 : 0);
    const share = times / Math.sqrt(entry.text.length + 200);
    if (times > 0 && share > (best?.share ?? 0)) best = { entry, share };
  }
  return best?.entry ?? null;
}
