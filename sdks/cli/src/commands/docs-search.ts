import { command } from "../command.ts";
import { exitCodes } from "../exit-codes.ts";
import { oneLine } from "../output/plain-text.ts";
import { plainCall } from "../plain-call.ts";
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
    const { ok, status, text, told } = await plainCall(machine, address);
    if (!ok) throw new Stop(exitCodes.refused, "search_failed", `The search answered ${status}.`);
    const { data } = Object(told) as { data?: readonly Hit[] };
    if (!Array.isArray(data))
      throw new Stop(exitCodes.noAnswer, "invalid_response", `What ${portal} answered is no result of a search.`);
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
