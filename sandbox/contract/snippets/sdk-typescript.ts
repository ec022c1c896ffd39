import { type Argument, piece, writeArguments } from "./argument-list.ts";
import { around } from "./around.ts";
import type { Written } from "./indented.ts";
import { type Printed, printObjectLiteral } from "./print-value.ts";
import type { SdkPlan, Sent } from "./sdk-plan.ts";
import { errorClass, isTriedAgain } from "./sdk-refusal.ts";
import { instantsIn } from "./sent-shape.ts";
import { Writer } from "./snippet-writer.ts";

const step = "  ";

/** A call by the SDK for TypeScript: the client, the call, and what the page shows of its answer. */
export function sdkTypeScript(plan: SdkPlan): Written {
  const { refusal, times } = plan;
  const out = new Writer();
  const names = refusal === null ? "Aloha" : `Aloha, ${errorClass(refusal)}`;
  if (plan.isForm) out.text('import { openAsBlob } from "node:fs";\n');
  out.text(`import { ${names} } from "@aloha/sdk";\n\n`);
  writeClient(out, plan);
  const call = new Writer();
  writeCall(call, plan);
  const called = times === 1 ? call : around(`for (let call = 1; call <= ${times}; call++) {\n`, call, step, "\n}");
  out.append(refusal === null ? called : around("try {\n", called, step, `\n} ${caught(refusal)}`));
  if (refusal === null && plan.word !== null && plan.call?.answer !== "stream")
    out.text(`\nconsole.log(${shownPart(plan)});`);
  return out;
}

function writeClient(out: Writer, { key, refusal }: SdkPlan): void {
  const options = [
    ...(key === null
      ? []
      : [key === "variable" ? piece("process.env.ALOHA_KEY", 'key:"{}"') : piece(JSON.stringify(key.text))]),
    ...(refusal !== null && isTriedAgain(refusal) ? [piece("0")] : []),
  ];
  const names = [...(key === null ? [] : ["apiKey"]), "maxRetries"];
  out.text("const client = new Aloha(");
  for (const [place, option] of options.entries()) {
    // A page whose API is elsewhere says so, and then each option has a line of its own.
    if (place === 0) out.text("{").slot("base:\n  ", " ");
    else out.text(",").slot("base:\n  ", " ");
    out.text(`${names[place]}: `).nested(option);
  }
  if (options.length === 0) out.slot('base:{ baseURL: "{}/v1" })', ")").text(";\n");
  else out.slot('base:,\n  baseURL: "{}/v1",\n})', " })").text(";\n");
}

function writeCall(out: Writer, plan: SdkPlan): void {
  const { call, word, refusal } = plan;
  const streams = call?.answer === "stream";
  if (streams) out.text("for await (const message of ");
  else if (refusal === null && word !== null) out.text(`const ${word} = `);
  out.text(`${streams ? "" : "await "}client.${call?.typescript ?? "request"}`);
  writeArguments(out, call === null ? requestArguments(plan) : methodArguments(plan));
  out.text(streams ? ") {\n  console.log(message.event, message.data);\n}" : ";");
}

function methodArguments(plan: SdkPlan): Argument[] {
  const { call, ids, query, body, option } = plan;
  const list = ids.map(({ text, slot }) => short(piece(text, slot, '"')));
  const options = optionsOf(plan);
  if (plan.isForm) list.push(formArgument(body as Sent));
  else if (typeof body === "object" && body !== null) list.push(value(body, option));
  else if (query !== null) list.push(value(query));
  else if (options !== null && (call?.body != null || Object.keys(call?.query ?? {}).length > 0))
    list.push(short(piece("{}")));
  return options === null ? list : [...list, options];
}

function requestArguments({ verb, path, query, body, headers, idempotencyKey }: SdkPlan): Argument[] {
  const parts: Record<string, unknown> = {};
  const slots: Record<string, string> = {};
  for (const [name, sent] of Object.entries({ query, body })) {
    if (sent === null) continue;
    parts[name] = typeof sent === "string" ? sent : sent.value;
    if (typeof sent === "object") for (const [at, slot] of Object.entries(sent.slots)) slots[`/${name}${at}`] = slot;
  }
  if (Object.keys(headers).length > 0) parts.headers = headers;
  if (idempotencyKey !== null) parts.idempotencyKey = idempotencyKey;
  const list = [short(piece(JSON.stringify(verb))), short(piece(JSON.stringify(path)))];
  return Object.keys(parts).length === 0
    ? list
    : [...list, value({ value: parts, slots, spec: "" }, {}, typeof body === "string")];
}

function optionsOf({ idempotencyKey, headers }: SdkPlan): Argument | null {
  const options = {
    ...(idempotencyKey === null ? {} : { idempotencyKey }),
    ...(Object.keys(headers).length === 0 ? {} : { headers }),
  };
  return Object.keys(options).length === 0 ? null : value({ value: options, slots: {}, spec: "" });
}

function value({ value: sent, slots, spec }: Sent, option: SdkPlan["option"] = {}, blob = false): Argument {
  const wraps = new Map<string, readonly [string, string]>(
    instantsIn(sent, spec).map((pointer) => [pointer, ["new Date(", ")"]]),
  );
  // A text would be sent as JSON. Bytes go out as they are.
  if (blob) wraps.set("/body", ["new Blob([", "])"]);
  const manner = { slots, option, wraps };
  return {
    flat: printObjectLiteral(sent, { ...manner, indent: "", flat: true }),
    tall: (indent) => printObjectLiteral(sent, { ...manner, indent, width: 84 }),
  };
}

/** A file is read where it is sent. */
function formArgument({ value: sent }: Sent): Argument {
  const fields = Object.entries(sent as object).map(([name, one]) => {
    const text = JSON.stringify(one);
    return `${name}: ${name === "file" ? `new File([await openAsBlob(${text})], ${text})` : text}`;
  });
  return {
    flat: piece(`{ ${fields.join(", ")} }`),
    tall: (indent) => piece(`{\n${fields.map((field) => `${indent}  ${field},\n`).join("")}${indent}}`),
  };
}

function short(flat: Printed): Argument {
  return { flat, tall: null };
}

function caught(refusal: number): string {
  return `catch (error) {
  if (!(error instanceof ${errorClass(refusal)})) throw error;
  console.log(error.status, error.code);
}`;
}

function shownPart({ call, word }: SdkPlan): string {
  return call?.paginated ? `${word}.data` : String(word);
}
