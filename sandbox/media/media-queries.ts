import type { Keyed, MediaTable } from "../store/schema.ts";
import { ownQuery } from "../store/store.ts";

export type MediaRow = Omit<MediaTable, keyof Keyed>;

export const insertMedia = ownQuery<MediaRow>()((own, param) =>
  own.insertInto("media", {
    id: param("id"),
    file: param("file"),
    kind: param("kind"),
    mime_type: param("mime_type"),
    bytes: param("bytes"),
    width: param("width"),
    height: param("height"),
    duration_ms: param("duration_ms"),
    alt: param("alt"),
    sha256: param("sha256"),
    created_at: param("created_at"),
  }),
);

export const findMedia = ownQuery<{ id: string }>()((own, param) =>
  own.selectFrom("media").selectAll().where("id", "=", param("id")),
);

export const heldMedia = ownQuery<object>()((own) =>
  own
    .selectFrom("media")
    .select((row) => [
      row.fn.sum<number | string | null>("bytes").as("bytes"),
      row.fn.countAll<number | string>().as("files"),
    ]),
);
