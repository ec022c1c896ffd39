import { after, before } from "node:test";
import type { Language } from "#sandbox/contract/snippets/snippet.ts";
import { ensureProgram } from "../../scripts/debian.ts";
import { type AnswerTap, openAnswerTap, type Refusal, type TapLane } from "./answer-tap.ts";
import { installSdks } from "./built-sdks.ts";
import { snippetRoom } from "./run-snippet.ts";
import { type ServerProcess, startServer } from "./server-process.ts";

/** A server for the snippets of one file of tests, and a room for each language. Started and stopped by itself. */
export interface SnippetHouse {
  readonly rooms: Readonly<Record<Language, string>>;
  readonly base: string;
  /** A road to the server for programs that show neither status nor bytes. */
  lane(first?: readonly Refusal[]): TapLane;
}

export function useSnippetHouse(): SnippetHouse {
  const rooms = { curl: snippetRoom(), typescript: snippetRoom(), python: snippetRoom() };
  let server: ServerProcess;
  let tap: AnswerTap;
  before(async () => {
    for (const program of ["python3", "curl"]) ensureProgram(program, program);
    const starting = startServer({ DATA_DIR: rooms.curl, WORKSPACES_PER_MINUTE: "1000" });
    await Promise.all([installSdks(rooms.typescript), installSdks(rooms.python)]);
    server = await starting;
    tap = await openAnswerTap(server.base);
  });
  after(async () => {
    await tap.close();
    await server.stop();
  });
  return {
    rooms,
    lane: (first) => tap.lane(first),
    get base() {
      return server.base;
    },
  };
}
