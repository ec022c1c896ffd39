import { blocks, code, fence, grid, type LinkTo, line, list, onPage } from "../twins/markdown.ts";
import { afterFirst } from "./after-first.ts";
import { rungs } from "./ladder-rungs.ts";
import { rightForm } from "./signature-steps.ts";
import { workedExample } from "./worked-example.ts";

/** One whole request, as it arrives. */
export async function requestText(): Promise<string> {
  const { pairs, capture } = await workedExample();
  const head = pairs.map((pair) => pair.join(": ")).join("\n");
  return fence("http", `POST /your-endpoint HTTP/1.1\n${head}\n\n${capture.body}`);
}

/** The attempts of a delivery, as the table that stands under the drawing. */
export function ladderText(): string {
  const rows = rungs.map(({ attempt, wait, at }) => [
    attempt === 1 ? "1" : `${attempt}, retry ${attempt - 1}`,
    wait ?? "–",
    afterFirst(at),
  ]);
  return blocks([
    "Figure: the attempts of a delivery. After the last one it is exhausted.",
    grid(["Attempt", "Waits after the one before", "Starts"], rows),
  ]);
}

/** The stepper, in words: how each header comes about from the request above. */
export async function stepperText({ to }: { to: LinkTo }): Promise<string> {
  const { steps } = await workedExample();
  const items = steps.map(({ family, prefix, messageBytes, computed }) => {
    const key =
      rightForm[family] === "whole"
        ? `the whole text of the secret, ${code("whsec_")} included`
        : `the bytes that the base64 after ${code("whsec_")} stands for`;
    const message = prefix === "" ? "the body" : `${code(prefix)} and then the body`;
    return `${code(family)}: HMAC-SHA256 over ${message}, ${messageBytes} bytes. Its key is ${key}. The header is ${code(computed)}.`;
  });
  return blocks([
    line(
      `Figure: the signatures of one request, step by step. The [page](${onPage("/docs/webhooks/verify")}) shows the published secret and lets you change a byte, or take a delivery of your own.`,
      to,
    ),
    await requestText(),
    list(items),
  ]);
}

/** The attempts of the reader's own delivery stand on the page alone. */
export function attemptStoryText({ name }: { name: string }): string {
  return `${name}: the page draws ${code("attempts")} of the answer above as a list, with the time and the status of each.`;
}
