import type { Aloha } from "../../../typescript/src/aloha.ts";
import type { Page } from "../../../typescript/src/results.ts";
import { type Command, command, type Flags, type Given } from "../command.ts";
import type { OperationCommand } from "../operations.ts";
import { plainJson } from "../output/plain-text.ts";
import { mergeBody, readFileAs } from "../read-body.ts";
import type { Session } from "../session.ts";

/** What lists and writing calls take besides their own fields. */
const forPages: Flags = {
  cursor: { kind: "text", value: "CURSOR", words: "Go on where a page ended" },
  all: { kind: "boolean", words: "Every page, one object a line" },
};
const forBodies: Flags = { body: { kind: "text", value: "JSON|@FILE|-", words: "The whole body; flags come over it" } };
const forWrites: Flags = {
  idempotencyKey: { kind: "text", value: "KEY", words: "The same key never acts twice" },
};

/** An operation of the API as a command. */
export function operationCommand(operation: OperationCommand): Command {
  const { letters, verb, path, fields } = operation;
  const flags: Flags = {
    ...(verb !== "GET" && forWrites),
    ...fields,
    ...(letters.includes("p") && forPages),
    ...(letters.includes("b") && forBodies),
  };
  return command({
    summary: operation.summary,
    words: operation.ids.map((name) => ({ name })),
    flags,
    testOnly: operation.testOnly,
    more: `${verb} /v1${path}`,
    run: (given, session) => runOperation(operation, given, session),
  });
}

type Method = (
  ...given: unknown[]
) => PromiseLike<unknown> & AsyncIterable<unknown> & { pages(): AsyncIterable<Page<unknown>> };

async function runOperation(operation: OperationCommand, given: Given, session: Session): Promise<void> {
  const { letters, fields } = operation;
  const client = session.client({ needsKey: !letters.includes("k") });
  const { all, body, idempotencyKey, cursor, ...own } = given.flags;
  const isOwn = "idempotencyKey" in fields;
  const options = {
    signal: session.machine.interrupted,
    ...(typeof idempotencyKey === "string" && !isOwn && { idempotencyKey }),
  };
  const input = await inputOf(
    operation,
    { ...own, ...(isOwn && { idempotencyKey }), ...(cursor !== undefined && { cursor }) },
    body,
    session,
  );
  const call = methodOf(client, operation.words)(...given.words, ...input, options);
  if (letters.includes("s")) return streamOut(call, session);
  if (all === true) {
    for await (const page of call.pages())
      for (const item of page.data) session.printer.say(item as object, plainJson(JSON.stringify(item)));
    return;
  }
  const value = await call;
  if (letters.includes("n")) session.printer.words(session.printer.style.good("Done."));
  else session.printer.answer(value, session.heard.text);
}

/** The one object that goes in, if any does. */
async function inputOf(
  { letters, fields }: OperationCommand,
  own: Readonly<Record<string, unknown>>,
  body: unknown,
  session: Session,
): Promise<unknown[]> {
  const given = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));
  if (letters.includes("b")) return [await mergeBody(given, body as string | undefined, session.machine)];
  if (letters.includes("f")) {
    const files = Object.entries(given).filter(([name]) => fields[name]?.kind === "file");
    for (const [name, path] of files) given[name] = await readFileAs(`--${name}`, String(path), session.machine);
    return [given];
  }
  return /[qp]/.test(letters) ? [given] : [];
}

async function streamOut(opening: PromiseLike<unknown>, { printer }: Session): Promise<void> {
  const messages = (await opening) as AsyncIterable<object>;
  printer.note("Connected. Press Ctrl+C to end.");
  for await (const message of messages) printer.say(message, plainJson(JSON.stringify(message)));
}

function methodOf(client: Aloha, words: readonly string[]): Method {
  let node: unknown = client;
  for (const word of words.slice(0, -1)) node = (node as Record<string, unknown>)[word];
  return (node as Record<string, Method>)[words.at(-1) as string] as Method;
}
