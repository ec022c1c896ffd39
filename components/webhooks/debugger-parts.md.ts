import { tableFaces } from "../docs/table-parts.md.ts";
import type { Face } from "../twins/jsx-markdown.ts";
import { type LinkTo, line, onPage } from "../twins/markdown.ts";
import { SignatureReasonTable } from "./webhook-tables.ts";

function debuggerText({ to }: { to: LinkTo }): string {
  return line(
    `The debugger takes a body, headers and a secret, computes each signature in the browser, and names the mistake. It works in the [page](${onPage("/docs/webhooks/debugger")}) alone.`,
    to,
  );
}

/** What the debugger's page adds, in Markdown. */
export const debuggerFaces: Readonly<Record<string, Face>> = {
  ...tableFaces({ SignatureReasonTable }),
  Debugger: debuggerText,
};
