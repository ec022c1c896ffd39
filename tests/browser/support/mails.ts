import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { consoleFile, serverPort } from "./server-files.ts";

/** What a pattern finds in the newest mail to an address, as soon as it is there. */
export async function inMailTo(email: string, wanted: RegExp): Promise<string> {
  const find = () => {
    const printed = readFileSync(consoleFile(serverPort), "utf8");
    return wanted.exec(
      printed.split("\nMail to ").findLast((mail) => mail.startsWith(email) && wanted.test(mail)) ?? "",
    )?.[0];
  };
  await expect.poll(find, { timeout: 10_000 }).toBeTruthy();
  return find() ?? "";
}
