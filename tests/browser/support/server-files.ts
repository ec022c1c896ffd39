import { join } from "node:path";

// Not among the temporary files of the machine: Playwright ends the server too hard for it to clear up.
const results = join(import.meta.dirname, "../../../test-results");

/** Where the server of these tests writes what it prints; mail is among it. */
export function consoleFile(port: string): string {
  return join(results, `server-${port}.txt`);
}

/** Where the server of these tests keeps its database. It begins empty with every start. */
export function dataFolder(port: string): string {
  return join(results, `server-${port}`);
}

/** The port that Playwright starts the server on. */
export const serverPort = process.env.BROWSER_TEST_PORT ?? "4310";
