import { type EventName, events } from "#sandbox/contract/facts.gen.ts";
import { type Operation, operations } from "#sandbox/contract/operations.gen.ts";
import { objectNames, objectPath } from "./object-pages.ts";
import { readContract } from "./read-contract.ts";

/** A part of the contract: its operations, and what they are about. */
export interface Tag {
  readonly slug: string;
  readonly name: string;
  readonly description: string;
  readonly operations: readonly Operation[];
  /** The events that have their pages here. */
  readonly events: readonly EventName[];
  /** True where only the portal calls, with the session of a person. */
  readonly portal: boolean;
}

/** The tree of the reference, in the order of the contract. */
export function referenceTags(): Tag[] {
  return readContract().tags.map(({ name, description }) => {
    const own = Object.values(operations).filter(({ tag }) => tag === name);
    return {
      slug: name.toLowerCase(),
      name,
      description,
      operations: own,
      events: name === "Events" ? (Object.keys(events) as EventName[]) : [],
      portal: own.every(({ internal }) => internal),
    };
  });
}

export function operationPath({ tag, id }: Pick<Operation, "tag" | "id">): string {
  return `/reference/${tag.toLowerCase()}/${id}`;
}

export function eventPath(event: EventName): string {
  return `/reference/events/${event}`;
}

/** Every address of the reference. */
export function referencePaths(): string[] {
  const tags = referenceTags();
  return [
    "/reference",
    ...tags.map(({ slug }) => `/reference/${slug}`),
    ...tags.flatMap((tag) => tag.operations.map(operationPath)),
    ...tags.flatMap((tag) => tag.events.map(eventPath)),
    "/reference/objects",
    ...objectNames().map(objectPath),
  ];
}

/** Where an operation that needs an id finds one. */
export interface IdSource {
  /** The word for one of them, as code says it: `post`. */
  readonly word: string;
  /** The operation whose answer bears the id. */
  readonly operation: Operation;
  /** True when that is a list: its first entry will do. */
  readonly listed: boolean;
  /** What makes one, where something does, or else the list. */
  readonly maker: Operation;
}

/** Where each parameter of a path finds its value, outermost first: the list at the path before it, or what makes one. */
export function idSources({ path, pathParameters }: Operation): Map<string, IdSource> {
  const found = new Map<string, IdSource>();
  for (const name of pathParameters) {
    const before = path.slice(0, path.indexOf(`/{${name}}`));
    const here = Object.values(operations).filter((one) => one.path === before && !one.internal);
    const list = here.find(({ method, sdk }) => method === "GET" && sdk.paginated);
    const maker = here.find(({ method }) => method === "POST");
    const operation = list ?? maker;
    if (operation)
      found.set(name, { word: wordOf(before), operation, listed: list !== undefined, maker: maker ?? operation });
  }
  return found;
}

/** One of what a path lists: `post` of `/v1/posts`. */
function wordOf(path: string): string {
  return path
    .slice(path.lastIndexOf("/") + 1)
    .replace(/ies$/, "y")
    .replace(/s$/, "");
}
