import { blocks, plain } from "./markdown.ts";
import { twinPath } from "./twin-links.ts";
import type { Twin } from "./twins.ts";

const summary =
  "Aloha schedules posts on thirteen channels. This is its API: REST under /v1, API keys and OAuth 2.0, signed webhooks, and a sandbox that needs no account.";

/** What an agent should know before it reads on. */
function howToUse(base: string): string[] {
  return [
    `Each line below leads to a page in Markdown. The same page for people is at the address without ${"`.md`"}, and it answers Markdown too when Accept asks for ${"`text/markdown`"}.`,
    `- Everything in one file: [llms-full.txt](${base}/llms-full.txt)\n- The contract, which the server itself reads: [openapi.yaml](${base}/openapi.yaml), or as JSON: [openapi.json](${base}/openapi.json)\n- SDKs for TypeScript and Python, and a CLI: [SDKs](${base}/docs/sdks.md), [CLI](${base}/docs/cli.md)\n- How an agent works with this API safely: [Agents](${base}/docs/agents.md)`,
    `To try something, make a test workspace: ${"`POST /v1/sandbox/workspaces`"} needs no key and answers with one. A test key reaches no real network. Ask a person before you use a key that begins with ${"`alo_live_`"}.`,
  ];
}

/** The list of all twins, by the part of the tree in which they stand. */
export function llmsIndex(twins: readonly Twin[], base: string): string {
  const parts = Map.groupBy(twins, ({ part }) => part);
  return `${blocks([
    "# Aloha API",
    `> ${summary}`,
    ...howToUse(base),
    ...[...parts].flatMap(([part, pages]) => [
      `## ${part}`,
      pages
        .map(({ title, path, description }) => `- [${plain(title)}](${base}${twinPath(path)}): ${inShort(description)}`)
        .join("\n"),
    ]),
  ])}\n`;
}

/** All twins in one text. `pause` lets others have a turn between two of them. */
export async function llmsFull(twins: readonly Twin[], base: string, pause: () => Promise<void>): Promise<string> {
  const texts: string[] = [];
  for (const twin of twins) {
    texts.push(`${await twin.brief()}\nSource: ${base}${twinPath(twin.path)}`);
    await pause();
  }
  const head = [
    "# Aloha API: all pages",
    `> ${summary}`,
    `An operation stands here with what it takes; its own page has the code in three languages, every field of the answer and an example of each error. A call of a guide stands here as cURL, a program in one language, and a long answer on its page. The list of pages: [llms.txt](${base}/llms.txt).`,
  ];
  return `${[...head, ...texts].join("\n\n")}\n`;
}

/** A description as one line: its first sentences, up to 160 letters. */
function inShort(description: string): string {
  const sentences = description.match(/[^.]+(?:\.(?! |$)[^.]*)*\.?\s*/g) ?? [description];
  let text = "";
  for (const sentence of sentences) {
    if (text !== "" && text.length + sentence.length > 160) break;
    text += sentence;
  }
  return plain(text.trim());
}
