import { notFound } from "../errors.ts";
import type { Handler } from "../operation.ts";
import { dropSnapshot } from "./snapshot-queries.ts";

/** Deletes a snapshot. What the sandbox holds stays. */
export const deleteSnapshot: Handler<"deleteSnapshot"> = async ({ store, path }) => {
  const dropped = await store.all(dropSnapshot, { id: path.id });
  if (dropped.length === 0) throw notFound("snapshot");
  return { status: 204, body: null };
};
