import { type OperationId, operations } from "../operations.gen.ts";
import { type SdkCall, sdkCalls, sdkShapes } from "../sdk-calls.gen.ts";
import type { Marks } from "./print-value.ts";
import { type SnippetExample, type SnippetOperation, variableName } from "./snippet-writer.ts";

/** A value, and the places in it that a page fills in. */
export interface Sent {
  readonly value: unknown;
  readonly slots: Marks;
  /** How it is shaped, in the words of `sdkShapes`. */
  readonly spec: string;
}

/** A call as the SDKs make it, before it is written in a language. */
export interface SdkPlan {
  /** The method; null where no method takes this call, and `client.request` does. */
  readonly call: SdkCall | null;
  readonly verb: string;
  /** Below the base URL. */
  readonly path: string;
  /** The ids of the path, in order: as text, or with the slot that a page fills. */
  readonly ids: readonly { readonly text: string; readonly slot: string | null }[];
  readonly query: Sent | null;
  readonly body: Sent | string | null;
  readonly option: Readonly<Record<string, unknown>>;
  readonly idempotencyKey: string | null;
  readonly headers: Readonly<Record<string, string>>;
  /** `variable`: ALOHA_KEY. A text stands as it is; null sends none. */
  readonly key: "variable" | { readonly text: string } | null;
  /** Status of the refusal that the page wants to see; 0 for any; null where it wants none. */
  readonly refusal: number | null;
  /** What the program calls the answer; null where it has none. */
  readonly word: string | null;
  /** True where a file is sent, in a form. */
  readonly isForm: boolean;
  readonly times: number;
}

/** The one body that is a form. */
export const formShape = "MediaUpload";

/** How the SDKs make a call; null for one that they cannot make, such as one without its key. */
export function sdkPlan(operation: SnippetOperation, example: SnippetExample, times: number): SdkPlan | null {
  const { id, method, path, refused = false, status = 0 } = operation;
  const key = keyOf(operation, example);
  if (key === undefined || !path.startsWith("/v1/")) return null;
  const { "Idempotency-Key": idempotencyKey = null, Authorization: _, ...headers } = example.headers ?? {};
  const ids = id === undefined || method !== operations[id].method ? null : idsOf(id, path, example);
  const query = queryOf(operation, example);
  const candidate = ids === null || id === undefined ? null : (sdkCalls[id] ?? null);
  const call = candidate !== null && takes(candidate, query, example, headers) ? candidate : null;
  if (call === null && example.form) return null;
  return {
    call,
    verb: method,
    path: path.slice("/v1".length),
    ids: ids ?? [],
    query: query === null ? null : typed(query, call),
    ...sentOf(example, call, headers),
    option: example.option ?? {},
    idempotencyKey,
    key,
    refusal: refused ? status : null,
    word: wordOf(call, operation),
    isForm: call?.body === formShape,
    times,
  };
}

/** The key that is sent; undefined where the SDK would not send what is asked for. */
function keyOf({ id, audience }: SnippetOperation, { headers = {} }: SnippetExample): SdkPlan["key"] | undefined {
  const given = headers.Authorization;
  if (given !== undefined) return given.startsWith("Bearer ") ? { text: given.slice("Bearer ".length) } : undefined;
  if (audience === "key") return "variable";
  return id !== undefined && operations[id].audience === "public" ? null : undefined;
}

/** The ids within a path, where it has the form of the operation's. */
function idsOf(id: OperationId, path: string, { path: slots }: SnippetExample): SdkPlan["ids"] | null {
  const names = [...operations[id].path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  if (path === operations[id].path) {
    const marks = names.map((name) => slots[name]);
    return marks.every((slot) => slot !== undefined)
      ? marks.map((slot) => ({ text: variableName(slot ?? ""), slot: slot ?? null }))
      : null;
  }
  const form = new RegExp(`^${operations[id].path.replace(/\{\w+\}/g, "([\\w-]+)")}$`);
  const found = form.exec(path);
  return found === null ? null : found.slice(1).map((text) => ({ text, slot: null }));
}

type Query = readonly (readonly [name: string, text: string, slot: string | null])[];

/** The query as names and texts; null where there is none. */
function queryOf({ rawQuery }: SnippetOperation, { query = [] }: SnippetExample): Query | null {
  const raw = [...new URLSearchParams(rawQuery ?? "")].map(([name, text]) => [name, text, null] as const);
  const parts = query.map((part) => {
    if ("text" in part) return [part.name, part.text, null] as const;
    const slot = `value:${part.address}`;
    return [part.name, variableName(slot), slot] as const;
  });
  const all = [...raw, ...parts];
  return all.length === 0 ? null : all;
}

/** True where a method of the SDKs takes all that is sent. */
function takes(
  call: SdkCall,
  query: Query | null,
  { body, form }: SnippetExample,
  headers: SdkPlan["headers"],
): boolean {
  if (typeof body === "string" || Array.isArray(body) || "Content-Type" in headers) return false;
  if ((form ?? false) !== (call.body === formShape)) return false;
  const names = [...(query ?? []).map(([name]) => name), ...Object.keys((body as object | null) ?? {})];
  const fields = { ...call.query, ...(call.body === null ? {} : sdkShapes[call.body]) };
  if (body != null && call.body === null) return false;
  if ((query ?? []).some(([name, text]) => !isKind(text, call.query[name]))) return false;
  return names.every((name) => Object.hasOwn(fields, name)) && call.needed.every((name) => names.includes(name));
}

function isKind(text: string, kind: SdkCall["query"][string] | undefined): boolean {
  if (kind === "number") return /^(?:0|[1-9]\d{0,8})$/.test(text);
  if (kind === "boolean") return text === "true" || text === "false";
  return kind !== undefined;
}

/** The query as a value: numbers are numbers, and a name that may stand twice has a list. */
function typed(query: Query, call: SdkCall | null): Sent {
  const value: Record<string, unknown> = {};
  const slots: Record<string, string> = {};
  for (const [name, text, slot] of query) {
    const kind = call?.query[name];
    const before = value[name];
    if (kind === "number") value[name] = Number(text);
    else if (kind === "boolean") value[name] = text === "true";
    else if (kind === "list") value[name] = [...((before as string[] | undefined) ?? []), ...text.split(",")];
    else value[name] = before === undefined ? text : [before, text].flat();
    if (slot !== null) slots[`/${name}`] = slot;
  }
  return { value, slots, spec: "" };
}

/** The body with the headers beside it. Of a text the SDKs do not know what it is, and they say JSON of a value. */
function sentOf(
  { body, slots }: SnippetExample,
  call: SdkCall | null,
  headers: SdkPlan["headers"],
): Pick<SdkPlan, "body" | "headers"> {
  if (body == null) return { body: null, headers };
  const text = typeof body === "string" ? body : "Content-Type" in headers ? JSON.stringify(body) : null;
  if (text !== null) return { body: text, headers: { "Content-Type": "application/json", ...headers } };
  return { body: { value: body, slots, spec: call?.body == null ? "" : `@${call.body}` }, headers };
}

const taken = new Set(
  `await break case catch class client const continue def del delete do elif else enum except export extends False
  finally for from function global if import in is lambda let new None nonlocal not null or pass print raise return
  switch this throw True try typeof var void while with yield async and as assert`.split(/\s+/),
);

function wordOf(call: SdkCall | null, { keep, empty }: SnippetOperation): string | null {
  if (empty) return null;
  if (keep !== undefined && /^[a-z]\w*$/i.test(keep) && !taken.has(keep)) return keep;
  return call === null ? "answer" : call.word;
}
