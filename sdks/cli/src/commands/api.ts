import { command } from "../command.ts";
import { didYouMean } from "../did-you-mean.ts";
import { readBody } from "../read-body.ts";
import { wrongUsage } from "../stop.ts";

const methods = ["GET", "POST", "PATCH", "PUT", "DELETE"];

export const api = command({
  summary: "Make any call, with your key, retries and errors",
  words: [{ name: "method" }, { name: "path" }],
  flags: {
    body: { kind: "text", value: "JSON|@FILE|-", words: "What is sent" },
    query: { kind: "texts", value: "NAME=VALUE", words: "A parameter of the query" },
    header: { kind: "texts", value: "NAME:VALUE", words: "One more header" },
    idempotencyKey: { kind: "text", value: "KEY", words: "The same key never acts twice" },
  },
  more: "The path is below the base URL, such as /posts. aloha api GET /me asks who calls.",
  run: async ({ words: [word = "", path = ""], flags }, session) => {
    const method = word.toUpperCase();
    const problems = methods.includes(method)
      ? []
      : [`"${word}" is not a method: ${methods.join(", ")}.${didYouMean(method, methods)}`];
    const query = pairs("--query", flags.query as string[] | undefined, "=", problems);
    const headers = pairs("--header", flags.header as string[] | undefined, ":", problems);
    if (problems.length > 0) throw wrongUsage(problems);
    // A live key has nothing to do with the sandbox, by whichever road.
    const below = path.replace(/^\/?(v1\/)?/, "/");
    if (/^\/sandbox(\/|\?|$)/.test(below)) session.refuseLive(`api ${method} ${below}`);
    const body = flags.body === undefined ? undefined : await readBody(flags.body as string, session.machine);
    const answer = await session.client({ needsKey: below !== "/sandbox/workspaces" }).request(method, below, {
      body,
      query,
      headers: Object.fromEntries(Object.entries(headers).map(([name, values]) => [name, values.join(", ")])),
      signal: session.machine.interrupted,
      ...(typeof flags.idempotencyKey === "string" && { idempotencyKey: flags.idempotencyKey }),
    });
    if (answer !== undefined) session.printer.answer(answer, session.heard.text);
    else session.printer.words(session.printer.style.good(`Done, ${session.heard.status}.`));
  },
});

function pairs(
  flag: string,
  texts: readonly string[] = [],
  sign: string,
  problems: string[],
): Record<string, string[]> {
  const found = new Map<string, string[]>();
  for (const text of texts) {
    const at = text.indexOf(sign);
    if (at < 1) problems.push(`${flag} is "${text}". Write it as NAME${sign}VALUE.`);
    const name = text.slice(0, at).trim();
    found.set(name, [...(found.get(name) ?? []), text.slice(at + 1).trim()]);
  }
  return Object.fromEntries(found);
}
