import { knownChannel } from "../channels/known-channel.ts";
import { explain } from "../contract/explain.ts";
import { validatorOf } from "../contract/validator.ts";
import type { FieldProblem } from "../errors.ts";
import { hasIdShape } from "../ids.ts";
import type { Store } from "../store/store.ts";
import type { Definition } from "./definitions.ts";
import { postFacts, threadFacts } from "./subjects.ts";

type Input = Readonly<Record<string, unknown>>;

/** Everything that speaks against the input of a run. */
export async function inputProblems(store: Store, definition: Definition, input: Input): Promise<FieldProblem[]> {
  const check = validatorOf(`matrix:${definition.slug}`, definition.inputSchema);
  if (!check(input)) return explain(check.errors ?? [], (path) => ({ pointer: `/input${path}` }));
  const { threadId, postId, channels } = input as { threadId?: string; postId?: string; channels?: string[] };
  const problems: FieldProblem[] = [];
  channels?.forEach((name, index) => void knownChannel(name, `/input/channels/${index}`, problems));
  if (threadId !== undefined && !(hasIdShape(threadId, "thr") && (await threadFacts(store, threadId))))
    problems.push(unknown("threadId", "thread"));
  if (postId !== undefined && !(hasIdShape(postId, "post") && (await postFacts(store, postId))))
    problems.push(unknown("postId", "post"));
  return problems;
}

function unknown(name: string, what: string): FieldProblem {
  const detail = `There is no ${what} under this id in this workspace and mode.`;
  return { pointer: `/input/${name}`, code: "unknown_reference", detail };
}

/** What a run goes by: what it was given, and the matrix's own words for the rest. */
export function withDefaults({ inputSchema }: Definition, input: Input): Record<string, unknown> {
  const { properties = {} } = inputSchema as { properties?: Record<string, { default?: unknown }> };
  const given = Object.entries(properties).filter(([, { default: usual }]) => usual !== undefined);
  return { ...Object.fromEntries(given.map(([name, { default: usual }]) => [name, usual])), ...input };
}
