import { unixLines } from "../contract/text/unix-lines.ts";
import { ApiError } from "../errors.ts";
import { insertMedia, type MediaRow } from "../files/media-rows.ts";
import { lockWorkspace } from "../lock-workspace.ts";
import type { Ahead, Call, Handler } from "../operation.ts";
import { admitFile } from "./admit-file.ts";
import { type Inspected, inspectFile } from "./inspect-file.ts";
import { viewMedia } from "./media-view.ts";
import { readyColumns } from "./ready-columns.ts";
import { noRoomFor } from "./room-left.ts";

/** Stores what is known of a file that lies whole on the disk already. */
export const createMedia: Handler<"createMedia"> = Object.assign(create, { admitFile, prepare });

function prepare({ body, services }: Ahead<"createMedia">): Promise<Inspected> {
  return inspectFile(services.files, body.file);
}

async function create(call: Call<"createMedia">): ReturnType<Handler<"createMedia">> {
  const { store, time, body, actor } = call;
  const { file, alt } = body;
  // The workspace is held, so that two uploads never share the last place.
  await store.inTransaction((session) => lockWorkspace(session, actor.workspace.id));
  const full = await noRoomFor(store, actor.workspace.claimedAt, file.bytes);
  if (full !== null) throw new ApiError("media_storage_full", { detail: full });
  const row: MediaRow = {
    id: call.newId("med"),
    alt: alt === undefined ? null : unixLines(alt),
    source_url: null,
    tries: 0,
    created_at: time.now,
    ...readyColumns(file, call.prepared as Inspected),
  };
  await store.all(insertMedia, row);
  return { status: 201, body: viewMedia(row, call) };
}
