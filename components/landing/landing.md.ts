import { api, plans } from "#sandbox/contract/facts.gen.ts";
import { answerText, requestText } from "../docs/call-block.md.ts";
import { prepareCall } from "../docs/prepare-call.ts";
import { blocks, code, type LinkTo, line, link, list, plain } from "../twins/markdown.ts";
import { firstCall, hero, sixParts } from "./landing-words.ts";

/** The start page, in Markdown. */
export function landingText(now: number, to: LinkTo): string {
  const prepared = prepareCall({ op: "createPost", example: "seed", keep: "post", now, plain: true });
  const limits = Object.values(plans).map(
    ({ name, requestsPerMinute }) => `${requestsPerMinute.toLocaleString("en")} on ${name}`,
  );
  return blocks([
    `# ${hero.title} ${hero.italic}`,
    `> ${plain(hero.lead)}`,
    line("Begin with the [quickstart](/docs/quickstart), or read the contract: [openapi.yaml](/openapi.yaml).", to),
    `## ${firstCall.title} ${firstCall.italic}`,
    plain(firstCall.words),
    `${code(`${prepared.method} ${prepared.path}`)}, ${link(code(prepared.operationId), "/reference/posts/createPost", to)}.`,
    requestText(prepared, to),
    answerText(prepared),
    `## ${sixParts.title} ${sixParts.italic}`,
    ...sixParts.parts.flatMap(({ title, words }) => [
      `### ${title}`,
      plain(words),
      title === "Rate limits" ? `Calls a minute: ${limits.join(", ")}.` : null,
    ]),
    list([
      line("Each error code has a page that says what happened and what to do: [all codes](/docs/errors).", to),
      line(`Support: [${api.contact}](mailto:${api.contact}). Send the \`X-Request-Id\` of the answer.`, to),
    ]),
  ]);
}
