import { type ChannelSlug, channels } from "../contract/facts.gen.ts";
import type { FieldProblem } from "../errors.ts";
import type { Sound } from "../operation.ts";
import { Store } from "../store/store.ts";
import { disconnected } from "./disconnected.ts";
import { inputOf } from "./input-of.ts";
import { type PlanContext, planPost } from "./plan-post.ts";

type Asking = Pick<Sound<"createPost">, "actor" | "body" | "services">;

/** What is wrong with the sound part of a post when the contract refused the rest. What needs the rest is left unsaid. */
export async function restOfPost({ actor, body, services }: Asking): Promise<FieldProblem[]> {
  const { content = "", overrides = {}, test = {} } = body;
  const named = [...new Set([...Object.keys(overrides), ...Object.keys(test)])];
  const known = named.filter((name): name is ChannelSlug => Object.hasOwn(channels, name));
  const input = inputOf({ ...body, content, channels: body.channels ?? known });
  const { problems } = planPost(input, await contextOf({ actor, services }));
  const draft = body.scheduledAt === undefined;
  return ofSound(body, problems).filter(
    ({ pointer = "" }) => !(draft && /^\/overrides\/.*\/scheduledAt$/.test(pointer)),
  );
}

/** What posts of this caller are judged by. Only live mode looks at the time here, so it is the real one. */
export async function contextOf({ actor, services }: Pick<Asking, "actor" | "services">): Promise<PlanContext> {
  const { livemode, workspace } = actor;
  const store = new Store(services.engine, workspace.id, livemode);
  return { livemode, now: services.clock.now(), disconnected: await disconnected(store) };
}

/** Only what is said of a field that was sent and is sound. */
export function ofSound(body: object, problems: readonly FieldProblem[]): FieldProblem[] {
  return problems.filter(({ pointer = "" }) => Object.hasOwn(body, pointer.split("/")[1] ?? ""));
}
