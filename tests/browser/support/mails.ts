import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "@playwright/test";

/** Where the server of these tests writes what it prints; mail is among it. */
export function consoleFile(port: string): string {
  return join(tmpdir(), `aloha-browser-console-${port}.txt`);
}

/** What a pattern finds in the newest mail to an address, as soon as it is there. */
export async function inMailTo(email: string, wanted: RegExp): Promise<string> {
  const find = () => {
    const printed = readFileSync(consoleFile(process.env.BROWSER_TEST_PORT ?? "4310"), "utf8");
    return wanted.exec(
      printed.split("\nMail to ").findLast((mail) => mail.startsWith(email) && wanted.test(mail)) ?? "",
    )?.[0];
  };
  await expect.poll(find, { timeout: 10_000 }).toBeTruthy();
  return find() ?? "";
}
