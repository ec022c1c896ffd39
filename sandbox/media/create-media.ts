import { unixLines } from "../channels/unix-lines.ts";
import { mediaTypes } from "../contract/facts.gen.ts";
import { lockWorkspace } from "../lock-workspace.ts";
import type { Ahead, Call, Handler } from "../operation.ts";
import { admitFile } from "./admit-file.ts";
import { type Inspected, inspectFile } from "./inspect-file.ts";
import { insertMedia, type MediaRow } from "./media-queries.ts";
import { viewMedia } from "./media-view.ts";
import { refuseFull } from "./refuse-full.ts";

/** Stores what is known of a file that lies whole on the disk already. */
export const createMedia: Handler<"createMedia"> = Object.assign(create, { admitFile, prepare });

function prepare({ body, services }: Ahead<"createMedia">): Promise<Inspected> {
  return inspectFile(services.files, body.file);
}

async function create(call: Call<"createMedia">): ReturnType<Handler<"createMedia">> {
  const { store, time, body, actor } = call;
  const { file, alt } = body;
  const { type, width, height, durationMs } = call.prepared as Inspected;
  await store.inTransaction((session) => lockWorkspace(session, actor.workspace.id));
  await refuseFull(store, actor.workspace, file.bytes);
  const row: MediaRow = {
    id: call.newId("med"),
    file: file.name,
    kind: mediaTypes[type].kind,
    mime_type: type,
    bytes: file.bytes,
    width,
    height,
    duration_ms: durationMs,
    alt: alt === undefined ? null : unixLines(alt),
    sha256: file.sha256,
    created_at: time.now,
  };
  await store.all(insertMedia, row);
  return { status: 201, body: viewMedia(row, call) };
}
