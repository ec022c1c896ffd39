import { notFound } from "../errors.ts";
import { findMedia } from "../files/media-rows.ts";
import { hasIdShape } from "../ids.ts";
import type { Handler } from "../operation.ts";
import { viewMedia } from "./media-view.ts";

export const getMedia: Handler<"getMedia"> = async (call) => {
  const { store, path } = call;
  const row = hasIdShape(path.id, "med") ? await store.first(findMedia, { id: path.id }) : undefined;
  if (!row) throw notFound("file");
  return { status: 200, body: viewMedia(row, call) };
};
