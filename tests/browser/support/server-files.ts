import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where the server of these tests writes what it prints; mail is among it. */
export function consoleFile(port: string): string {
  return join(tmpdir(), `aloha-browser-console-${port}.txt`);
}

/** Where the server of these tests keeps its database. It begins empty with every start. */
export function dataFolder(port: string): string {
  return join(tmpdir(), `aloha-browser-data-${port}`);
}

/** The port that Playwright starts the server on. */
export const serverPort = process.env.BROWSER_TEST_PORT ?? "4310";
