import { notFound } from "../errors.ts";
import { hasIdShape } from "../ids.ts";
import type { Handler } from "../operation.ts";
import { ownQuery } from "../store/store.ts";

const findEvent = ownQuery<{ id: string }>()((own, param) =>
  own.selectFrom("event").select("body").where("id", "=", param("id")),
);

export const getEvent: Handler<"getEvent"> = async ({ store, path }) => {
  const row = hasIdShape(path.id, "evt") ? await store.first(findEvent, { id: path.id }) : undefined;
  if (!row) throw notFound("event");
  return { status: 200, body: JSON.parse(row.body) };
};
