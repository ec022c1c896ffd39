import { examples } from "#sandbox/contract/examples.gen.ts";
import { neededQuery } from "#sandbox/contract/needed-query.ts";
import { type Operation, operations } from "#sandbox/contract/operations.gen.ts";
import { prepareCall } from "../docs/prepare-call.ts";
import type { Giver, PreparedCall } from "../docs/prepared-call.ts";
import { readRecording } from "../docs/recordings.ts";
import { idSources, operationPath } from "./reference-tree.ts";

/** Bodies whose example names something that each workspace has its own of. */
const fills: Partial<
  Record<Operation["id"], { readonly pointer: string; readonly address: string; readonly giver: Giver }>
> = {
  createWebhook: {
    pointer: "/url",
    address: "catcher.url",
    giver: {
      words: "GET /v1/sandbox/catcher",
      href: operationPath(operations.getCatcher),
      lookUp: "/v1/sandbox/catcher",
    },
  },
};

/** Where the answer that a page of the reference shows was recorded. */
export function referenceRecording(id: Operation["id"]): string {
  return `reference/${id}/${firstExample(id) ?? "call"}`;
}

function firstExample(id: Operation["id"]): string | undefined {
  return Object.keys(examples[id].requests)[0];
}

/** An operation with an example, its first one where none is named, ready to run; null where a page cannot run it: it streams, or only the portal may. */
export function referenceCall(
  operation: Operation,
  now: number,
  example = firstExample(operation.id),
  plain = false,
): PreparedCall | null {
  const { id, audience, streams, pathParameters } = operation;
  if (streams || (audience !== "key" && audience !== "public")) return null;
  const sources = idSources(operation);
  const givers = new Map<string, Giver>();
  const values: Record<string, string> = {};
  let outer = "";
  for (const name of pathParameters) {
    const source = sources.get(name);
    if (!source?.listed) return null;
    values[name] = `${source.word}.id`;
    const path = outer === "" ? source.operation.path : source.operation.path.replace(/\{\w+\}/, `{${outer}}`);
    outer = `${source.word}.id`;
    givers.set(source.word, {
      words: words(source.maker),
      href: operationPath(source.maker),
      lookUp: `${path}?limit=1`,
    });
  }
  const fill = fills[id];
  if (fill) givers.set(fill.address.split(".")[0] ?? "", fill.giver);
  return prepareCall({
    op: id,
    ...(example === undefined ? {} : { example }),
    values,
    fill: fill ? { [fill.pointer]: fill.address } : {},
    query: neededQuery(operation),
    now,
    recording: readRecording(referenceRecording(id)),
    givers,
    plain,
  });
}

function words({ method, path }: Operation): string {
  return `${method} ${path}`;
}
