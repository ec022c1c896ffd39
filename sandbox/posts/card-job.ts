import { renderCardPng } from "../cards/card-renderer.ts";
import { type ChannelSlug, channels } from "../contract/facts.gen.ts";
import { ownQuery, type Store } from "../store/store.ts";
import type { OutsideJob } from "../time/job.ts";
import { type DeliveryPlace, type DeliveryRow, findDelivery } from "./post-queries.ts";

type CardRow = { hash: string; png: Uint8Array };

export const findCard = ownQuery<{ hash: string }>()((own, param) =>
  own.selectFrom("card").select("png").where("hash", "=", param("hash")),
);

const insertCard = ownQuery<CardRow>()((own, param) =>
  own.insertInto("card", { hash: param("hash"), png: param("png") }).onConflict((conflict) => conflict.doNothing()),
);

/** Draws the picture of a post without media, away from the event loop, and keeps it once for each text and size. */
export const cardJob: OutsideJob = {
  async outside({ store, subject, payload }) {
    const delivery = await store.first(findDelivery, payload as unknown as DeliveryPlace);
    return delivery?.id === subject ? drawCard(store, delivery) : null;
  },
  async finish({ store }, drawn) {
    if (drawn !== null) await store.all(insertCard, drawn as CardRow);
    return [];
  },
};

async function drawCard(store: Store, delivery: DeliveryRow): Promise<CardRow | null> {
  const size = channels[delivery.channel as ChannelSlug].card;
  if (!delivery.card_hash || !size) return null;
  const known = await store.first(findCard, { hash: delivery.card_hash });
  if (known) return null;
  return { hash: delivery.card_hash, png: await renderCardPng(delivery.content, size) };
}
