import { after, before } from "node:test";
import type { Language } from "#sandbox/contract/snippets/snippet.ts";
import { ensureProgram } from "../../scripts/debian.ts";
import { snippetRoom } from "./run-snippet.ts";
import { type ServerProcess, startServer } from "./server-process.ts";

/** A server for the snippets of one file of tests, and a room for each language. Started and stopped by itself. */
export function useSnippetHouse(): { readonly rooms: Readonly<Record<Language, string>>; readonly base: string } {
  const rooms = { curl: snippetRoom(), typescript: snippetRoom(), python: snippetRoom() };
  let server: ServerProcess;
  before(async () => {
    for (const program of ["python3", "curl"]) ensureProgram(program, program);
    server = await startServer({ DATA_DIR: rooms.curl, WORKSPACES_PER_MINUTE: "1000" });
  });
  after(() => server.stop());
  return {
    rooms,
    get base() {
      return server.base;
    },
  };
}
