import { sampleText } from "../docs/sample.md.ts";
import { tableFaces } from "../docs/table-parts.md.ts";
import type { Face } from "../twins/jsx-markdown.ts";
import { type LinkTo, line, onPage } from "../twins/markdown.ts";
import { oauthTables } from "./oauth-tables.ts";

/** The walk, in words: it needs a browser. */
function walkText({ to }: { to: LinkTo }): string {
  return line(
    `Figure: a partner app that runs in the [page of this guide](${onPage("/docs/oauth")}), in nine steps. Read what the server offers; make three values; ask for consent; check what came back; exchange the code; use the access token; refresh; end it; see that it has ended. It needs a browser and a person who consents.`,
    to,
  );
}

/** What the OAuth guide adds, in Markdown. */
export const oauthFaces: Readonly<Record<string, Face>> = {
  ...tableFaces(oauthTables),
  Sample: sampleText,
  WalkFigure: walkText,
};
