import { download, NotDownloaded } from "../egress/download.ts";
import type { WayOut } from "../egress/open-line.ts";
import { ApiError } from "../errors.ts";
import type { FileRoom } from "../files/file-room.ts";
import type { ReceivedFile } from "../files/received-file.ts";
import { writeFile } from "../files/write-file.ts";
import { admitFile } from "./admit-file.ts";
import { type Inspected, inspectFile } from "./inspect-file.ts";

/** A file that came whole and can be used, or why there is none. */
export type Fetched = { readonly file: ReceivedFile; readonly inspected: Inspected } | Missed;

export interface Missed {
  readonly error: { readonly code: string; readonly message: string };
  /** True when it may come when asked for again later. */
  readonly passing: boolean;
}

export interface Fetching {
  readonly files: FileRoom;
  readonly way: WayOut;
  /** Tells the operator what went wrong on our side. */
  readonly report: (error: unknown) => void;
}

/** Reads a file from its address, by the rules of an upload. Only its bytes say what it is: servers often name it wrongly. */
export async function fetchFile(url: string, livemode: boolean, { files, way, report }: Fetching): Promise<Fetched> {
  let file: ReceivedFile | null = null;
  try {
    file = await download(url, livemode, way, (body) => writeFile(body, files, (head) => admitFile(head, null)));
    return { file, inspected: await inspectFile(files, file) };
  } catch (error) {
    if (file) await files.remove(file.name);
    return missed(error, report);
  }
}

function missed(error: unknown, report: Fetching["report"]): Missed {
  if (error instanceof NotDownloaded)
    return { error: { code: "media_unreachable", message: error.message }, passing: error.passing };
  if (error instanceof ApiError) return { error: { code: error.code, message: error.message }, passing: false };
  report(error);
  return { error: { code: "media_unreachable", message: "Aloha could not store the file." }, passing: true };
}
