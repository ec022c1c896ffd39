import { webhookCodes } from "#sandbox/contract/facts.gen.ts";
import { code, type LinkTo, link } from "../twins/markdown.ts";

/** The codes alone, each leading to the page that explains them. */
export function webhookCodeLinksText({ to }: { to: LinkTo }): string {
  const names = Object.keys(webhookCodes);
  return `${names.map((name) => link(code(name), `/docs/webhooks/retries#${name}`, to)).join(", ")}.`;
}
