import { type ChannelSlug, channels } from "../contract/facts.gen.ts";
import type { FieldProblem } from "../errors.ts";
import type { Sound } from "../operation.ts";
import { Store } from "../store/store.ts";
import { inputOf } from "./input-of.ts";
import { planContext } from "./plan-context.ts";
import { planPost } from "./plan-post.ts";

type Asking = Pick<Sound<"createPost">, "actor" | "body" | "services">;

/** What is wrong with the sound part of a post when the contract refused the rest. What needs the rest is left unsaid. */
export async function restOfPost({ actor, body, services }: Asking): Promise<FieldProblem[]> {
  const { content = "", overrides = {}, test = {} } = body;
  const named = [...new Set([...Object.keys(overrides), ...Object.keys(test)])];
  const known = named.filter((name): name is ChannelSlug => Object.hasOwn(channels, name));
  const input = inputOf({ ...body, content, channels: body.channels ?? known });
  const store = new Store(services.engine, actor.workspace.id, actor.livemode);
  // Only live mode looks at the time here, so it is the real one.
  const { problems } = planPost(input, await planContext(store, services.clock.now(), input, services.targets));
  const draft = body.scheduledAt === undefined;
  return ofSound(body, problems).filter(
    ({ pointer = "" }) => !(draft && /^\/overrides\/.*\/scheduledAt$/.test(pointer)),
  );
}

/** Only what is said of a field that was sent and is sound. */
export function ofSound(body: object, problems: readonly FieldProblem[]): FieldProblem[] {
  return problems.filter(({ pointer = "" }) => Object.hasOwn(body, pointer.split("/")[1] ?? ""));
}
