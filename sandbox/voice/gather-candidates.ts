import { voice } from "../contract/facts.gen.ts";
import type { BodyOf } from "../contract/types.ts";
import { ownQuery, type Store } from "../store/store.ts";
import type { Candidate } from "./sample.ts";

type Channel = Candidate["channels"][number];
type SaidRow = { postId: string; channel: string; content: string };

const newestPublished = ownQuery<{ limit: number }>()((own, param) =>
  own
    .selectFrom("post")
    .select("id")
    .where("published_at", "is not", null)
    .where("deleted_at", "is", null)
    .orderBy("published_at", "desc")
    .orderBy("id", "desc")
    .limit(param("limit")),
);

/** What there is to learn from, in the order in which it was sent. */
export async function gatherCandidates(store: Store, body: BodyOf<"trainVoice">): Promise<Candidate[]> {
  const sent = (body.samples ?? []).map(({ text, channel }, index): Candidate => {
    return { text, channels: channel ? [channel] : [], from: "samples", index, known: true };
  });
  if (body.samples && !body.postIds) return sent;
  if (body.postIds) return [...sent, ...(await ofPosts(store, body.postIds))];
  const newest = await store.all(newestPublished, { limit: voice.newestPosts });
  const found = await ofPosts(
    store,
    newest.map(({ id }) => id),
  );
  return withinRoom(found);
}

/** Posts that were taken by themselves stop where the room ends: nobody asked for these very ones. */
function withinRoom(candidates: readonly Candidate[]): Candidate[] {
  let left: number = voice.charactersMax;
  return candidates.filter(({ text }) => {
    left -= text.length;
    return left >= 0;
  });
}

async function ofPosts(store: Store, ids: readonly string[]): Promise<Candidate[]> {
  const said = await saidIn(store, ids);
  return ids.flatMap((id, index): Candidate[] => {
    const texts = said.get(id);
    if (!texts) return [{ text: "", channels: [], from: "postIds", index, known: false }];
    return [...texts].map(([text, channels]) => ({ text, channels, from: "postIds", index, known: true }));
  });
}

/** Each different text of a post, with the channels where it stands. */
async function saidIn(store: Store, ids: readonly string[]): Promise<Map<string, Map<string, Channel[]>>> {
  const said = new Map<string, Map<string, Channel[]>>();
  if (ids.length === 0) return said;
  const known = await store.build<{ id: string }>((own) =>
    own.selectFrom("post").select("id").where("id", "in", ids).where("deleted_at", "is", null),
  );
  if (known.length === 0) return said;
  const rows = await store.build<SaidRow>((own) =>
    own
      .selectFrom("delivery")
      .select(["post_id as postId", "channel", "content"])
      .where(
        "post_id",
        "in",
        known.map(({ id }) => id),
      )
      .orderBy("channel"),
  );
  for (const { id } of known) said.set(id, new Map());
  for (const { postId, channel, content } of rows) {
    const texts = said.get(postId);
    texts?.set(content, [...(texts.get(content) ?? []), channel as Channel]);
  }
  return said;
}
