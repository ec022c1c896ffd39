import { command } from "../command.ts";
import { exitCodes } from "../exit-codes.ts";
import { oneLine } from "../output/plain-text.ts";
import { portalOf } from "../sign-in/discover.ts";
import { Stop } from "../stop.ts";

interface Hit {
  readonly title: string;
  readonly path: readonly string[];
  readonly summary: string;
  readonly url: string;
}

export const docsSearch = command({
  summary: "Find a page of the docs",
  words: [{ name: "words", many: true }],
  flags: { limit: { kind: "integer", words: "How many to show; 8 without it" } },
  run: async ({ words, flags }, session) => {
    const { machine, printer } = session;
    const portal = await portalOf(machine, session.credentials.baseUrl);
    const address = `${portal}/search.json?${new URLSearchParams({ q: words.join(" "), limit: String(flags.limit ?? 8) })}`;
    const response = await machine
      .fetch(address, { redirect: "manual", signal: machine.interrupted })
      .catch((cause: unknown) => {
        throw new Stop(exitCodes.noAnswer, "no_answer", `No answer from ${new URL(portal).host}.`, { cause });
      });
    const text = await response.text();
    if (!response.ok) throw new Stop(exitCodes.refused, "search_failed", `The search answered ${response.status}.`);
    const { data } = JSON.parse(text) as { data: readonly Hit[] };
    if (printer.json) return printer.answer({ data }, text);
    if (data.length === 0) return printer.words(`Nothing is found for ${oneLine(words.join(" "))}.`);
    const { style } = printer;
    const shown = data.map(({ title, path, summary, url }) =>
      [
        style.bold([...path, title].map(oneLine).join(" › ")),
        `  ${oneLine(summary)}`,
        `  ${style.dim(oneLine(url))}`,
      ].join("\n"),
    );
    printer.words(shown.join("\n\n"));
  },
});
