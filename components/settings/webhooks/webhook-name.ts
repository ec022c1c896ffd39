import type { Schema } from "#sandbox/contract/types.ts";

type Webhook = Pick<Schema<"Webhook">, "kind" | "url" | "description">;

/** The address without what every address has. */
function shortAddress(url: string): string {
  return url.replace(/^https:\/\//, "");
}

/** What an endpoint is called: its address; the catcher and listeners have none that says anything. */
export function nameOf({ kind, url, description }: Webhook): string {
  if (kind === "catcher") return description ?? "The catcher";
  if (kind === "listener") return description ?? "A machine that listens";
  return url === null ? (description ?? "") : shortAddress(url);
}

/** What stands under the name: the words of its owner, or where it leads. */
export function remarkOf({ kind, url, description }: Webhook): string | null {
  if (kind === "catcher") return "The receiver that is built into this workspace";
  if (kind === "listener") return "Sends to the machine that runs aloha listen";
  return url === null ? null : description;
}
