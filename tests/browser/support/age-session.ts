import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { dataFolder, serverPort } from "./server-files.ts";

/** Lets the sessions of somebody have begun earlier than they did, in the store of the server itself. */
export function ageSessions(email: string, minutes: number): void {
  const database = new DatabaseSync(join(dataFolder(serverPort), "aloha.db"), { timeout: 5000 });
  const began = new Date(performance.timeOrigin + performance.now() - minutes * 60_000).toISOString();
  const { changes } = database
    .prepare('UPDATE session SET "createdAt" = ? WHERE "userId" = (SELECT id FROM "user" WHERE email = ?)')
    .run(began, email);
  database.close();
  if (changes === 0) throw new Error(`${email} has no session.`);
}
