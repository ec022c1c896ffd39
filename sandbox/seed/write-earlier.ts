import type { BodyOf, Schema } from "../contract/types.ts";
import { derivedId } from "../ids.ts";
import type { Call, Services } from "../operation.ts";
import { createPost } from "../posts/create-post.ts";
import type { Store } from "../store/store.ts";
import { formatInstant } from "../time/rfc3339.ts";
import { momentOf, type SeedPlace } from "./seed-place.ts";

interface Earlier {
  /** When it was written. */
  readonly at: number;
  /** When it is due; null for a draft. */
  readonly dueAt: number | null;
  readonly body: BodyOf<"createPost">;
  /** What its id is made of. */
  readonly words: string;
}

/** Writes a post as a caller would, only earlier. */
export async function writeEarlier(
  store: Store,
  place: SeedPlace,
  services: Services,
  { at, dueAt, body, words }: Earlier,
): Promise<Schema<"Post">> {
  const call = {
    store,
    time: momentOf(place, at),
    requestId: place.requestId,
    body: { ...body, scheduledAt: dueAt === null ? null : formatInstant(dueAt) },
    newId: (prefix: string) => derivedId(prefix, at, `${place.workspaceId}:${place.seedNumber}:${words}`),
    services,
  } as unknown as Call<"createPost">;
  return (await createPost(call)).body as Schema<"Post">;
}
