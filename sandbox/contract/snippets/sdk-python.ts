import { piece } from "./argument-list.ts";
import { around } from "./around.ts";
import type { Written } from "./indented.ts";
import { type Marks, type Printed, printPythonLiteral, quotedText } from "./print-value.ts";
import { formShape, type SdkPlan, type Sent } from "./sdk-plan.ts";
import { errorClass, isTriedAgain } from "./sdk-refusal.ts";
import { inPython, pythonName } from "./sent-shape.ts";
import { Writer } from "./snippet-writer.ts";

const width = 88;
const step = "    ";

/** A call by the SDK for Python: the client, the call, and what the page shows of its answer. */
export function sdkPython(plan: SdkPlan): Written {
  const { key, refusal, times } = plan;
  const out = new Writer();
  if (key === "variable") out.text("import os\n");
  if (plan.isForm) out.text("from pathlib import Path\n");
  if (key === "variable" || plan.isForm) out.text("\n");
  out.text(`from usealoha import Aloha${refusal === null ? "" : `, ${errorClass(refusal)}`}\n\n`);
  writeClient(out, plan);
  const call = new Writer();
  writeCall(call, plan);
  const called = times === 1 ? call : around(`for call in range(${times}):\n`, call, step);
  out.append(refusal === null ? called : around("try:\n", called, step));
  if (refusal !== null) out.text(`\nexcept ${errorClass(refusal)} as error:\n${step}print(error.status, error.code)`);
  else if (plan.call?.answer === "stream")
    out.text(` as stream:\n${step}for message in stream:\n${step}${step}print(message.event, message.json())`);
  else if (plan.word !== null) out.text(`\nprint(${shownPart(plan)})`);
  return out;
}

function writeClient(out: Writer, { key, refusal }: SdkPlan): void {
  const options: Printed[] = [];
  if (key === "variable") options.push(prefixed("api_key=", piece('os.environ["ALOHA_KEY"]', 'key:"{}"')));
  else if (key !== null) options.push(piece(`api_key=${JSON.stringify(key.text)}`));
  if (refusal !== null && isTriedAgain(refusal)) options.push(piece("max_retries=0"));
  out.text("client = Aloha");
  if (options.length === 0) out.text("(").slot('base:base_url="{}/v1")', ")").text("\n");
  else {
    // A page whose API is elsewhere says so, and then each option has a line of its own.
    out.slot(`base:(\n${step}`, "(");
    for (const [place, option] of options.entries()) {
      if (place > 0) out.text(",").slot(`base:\n${step}`, " ");
      out.nested(option);
    }
    out.slot(`base:,\n${step}base_url="{}/v1",\n)`, ")").text("\n");
  }
}

function prefixed(text: string, part: Printed): Printed {
  const out = new Writer().text(text).nested(part);
  return { text: out.code, spans: out.spans };
}

function writeCall(out: Writer, plan: SdkPlan): void {
  const { call, word, refusal } = plan;
  const streams = call?.answer === "stream";
  if (streams) out.text("with ");
  else if (refusal === null && word !== null) out.text(`${pythonWord(word)} = `);
  out.text(`client.${call?.python ?? "request"}(`);
  const list = call === null ? requestArguments(plan) : methodArguments(plan);
  const short = list.map((one) => one(""));
  const length = short.reduce((sum, { text }) => sum + text.length + 2, 0);
  const optional = short.some(({ spans }) => spans.some(({ slot }) => slot.startsWith("option:")));
  const line = out.code.length;
  if (line + length <= width && !optional) {
    for (const [place, one] of short.entries()) out.text(place === 0 ? "" : ", ").nested(one);
    out.text(")");
    return;
  }
  for (const one of list) {
    const part = one(step);
    if (part.text.startsWith("\n")) out.nested(part);
    else out.text(`\n${step}`).nested(part).text(",");
  }
  out.text("\n)");
}

/** An argument, written as deep as it stands; on one line where it stands in the line of the call. */
type PythonArgument = (indent: string) => Printed;

function methodArguments({ ids, query, body, option, idempotencyKey, headers }: SdkPlan): PythonArgument[] {
  const list: PythonArgument[] = ids.map(
    ({ text, slot }) =>
      () =>
        piece(text, slot, '"'),
  );
  for (const sent of [query, body]) if (typeof sent === "object" && sent !== null) list.push(...fieldsOf(sent));
  for (const [name, one] of Object.entries(option))
    list.push(() => optional(`\n${step}${pythonName(name)}=${python(one)},`, name));
  const options = {
    ...(idempotencyKey === null ? {} : { idempotency_key: idempotencyKey }),
    ...(Object.keys(headers).length === 0 ? {} : { headers }),
  };
  return Object.keys(options).length === 0 ? list : [...list, named("options", options)];
}

/** Each field as an argument with its name. */
function fieldsOf({ value, slots, spec }: Sent): PythonArgument[] {
  const { value: renamed, slots: moved } = inPython(value, spec, slots);
  return Object.entries(renamed as object).map(([name, one]) => {
    const called = spec === "" ? pythonName(name) : name;
    if (spec === `@${formShape}` && name === "file") return () => piece(`file=Path(${JSON.stringify(one)})`);
    return named(called, one, below(moved, `/${name}`));
  });
}

function requestArguments({ verb, path, query, body, headers, idempotencyKey }: SdkPlan): PythonArgument[] {
  const list: PythonArgument[] = [verb, path].map((text) => () => piece(JSON.stringify(text)));
  if (query !== null) list.push(named("query", query.value, query.slots));
  if (typeof body === "string") list.push(() => piece(`body=${bytes(body)}`));
  else if (body !== null) list.push(named("body", body.value, body.slots));
  if (Object.keys(headers).length > 0) list.push(named("headers", headers));
  if (idempotencyKey !== null) list.push(named("options", { idempotency_key: idempotencyKey }));
  return list;
}

/** A text as bytes, which go out as they are. */
function bytes(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: bytes of Python hold ASCII.
  return /^[\x00-\x7f]*$/.test(text) ? `b${quotedText(text)}` : `${quotedText(text)}.encode()`;
}

function named(name: string, value: unknown, slots: Marks = {}): PythonArgument {
  return (indent) => {
    const manner = { indent, step, slots, option: {}, width };
    const flat = printPythonLiteral(value, { ...manner, flat: true });
    const printed = name.length + flat.text.length + 6 <= width ? flat : printPythonLiteral(value, manner);
    const out = new Writer().text(`${name}=`).nested(printed);
    return { text: out.code, spans: out.spans };
  };
}

/** A whole line that a page may add. */
function optional(text: string, name: string): Printed {
  return { text, spans: [{ start: 0, end: text.length, slot: `option:${name}` }] };
}

function python(value: unknown): string {
  return printPythonLiteral(value, { indent: "", slots: {}, option: {} }).text;
}

function below(slots: Marks, pointer: string): Marks {
  const inner = Object.entries(slots).filter(([at]) => at === pointer || at.startsWith(`${pointer}/`));
  return Object.fromEntries(inner.map(([at, slot]) => [at.slice(pointer.length), slot]));
}

function pythonWord(word: string): string {
  return word.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function shownPart({ call, word }: SdkPlan): string {
  const name = pythonWord(String(word));
  return call === null || call.paginated ? `${name}.data` : name;
}
