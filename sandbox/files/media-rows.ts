import type { Keyed, MediaTable } from "../store/schema.ts";
import { ownQuery, type Store } from "../store/store.ts";

export type MediaRow = Omit<MediaTable, keyof Keyed>;

export const insertMedia = ownQuery<MediaRow>()((own, param) =>
  own.insertInto("media", {
    id: param("id"),
    status: param("status"),
    file: param("file"),
    kind: param("kind"),
    mime_type: param("mime_type"),
    bytes: param("bytes"),
    width: param("width"),
    height: param("height"),
    duration_ms: param("duration_ms"),
    alt: param("alt"),
    sha256: param("sha256"),
    source_url: param("source_url"),
    tries: param("tries"),
    error: param("error"),
    created_at: param("created_at"),
  }),
);

export const saveMedia = ownQuery<MediaRow>()((own, param) =>
  own
    .updateTable("media")
    .set({
      status: param("status"),
      file: param("file"),
      kind: param("kind"),
      mime_type: param("mime_type"),
      bytes: param("bytes"),
      width: param("width"),
      height: param("height"),
      duration_ms: param("duration_ms"),
      sha256: param("sha256"),
      tries: param("tries"),
      error: param("error"),
    })
    .where("id", "=", param("id")),
);

export const findMedia = ownQuery<{ id: string }>()((own, param) =>
  own.selectFrom("media").selectAll().where("id", "=", param("id")),
);

/** The rows of these files, in no order. */
export function mediaRows(store: Store, ids: readonly string[]): Promise<MediaRow[]> {
  if (ids.length === 0) return Promise.resolve([]);
  return store.build((own) => own.selectFrom("media").selectAll().where("id", "in", ids));
}

/** What the files of a workspace come to. One that is still to come has no bytes yet. */
export const heldMedia = ownQuery<object>()((own) =>
  own
    .selectFrom("media")
    .select((row) => [
      row.fn.sum<number | string | null>("bytes").as("bytes"),
      row.fn.count<number | string>("file").as("files"),
    ]),
);
