import assert from "node:assert/strict";
import type { Expectation, ExpectedRequest, Outcome, Vector } from "../../../conformance/read-vectors.ts";
import * as sdk from "../../src/index.ts";
import { bytesOf, headersOf, type Received } from "./fault-script.ts";
import type { Ran } from "./run-vector.ts";
import type { Came } from "./vector.ts";

/** Holds what came against what a vector expects. `received` is undefined for the real server. */
export async function checkVector(
  { expect }: Vector,
  ran: Ran,
  received: readonly Received[] | undefined,
): Promise<void> {
  const { outcomes, ...whole } = expect;
  const last = outcomes ? undefined : ran.outcomes.at(-1);
  const error = expect.error ?? outcomes?.find((one) => one.error)?.error;
  if (!error && ran.errors.some(Boolean)) throw ran.errors.find(Boolean);
  if (last) checkOutcome(whole, last, received?.at(-1));
  for (const [index, one] of (outcomes ?? []).entries())
    checkOutcome(one, ran.outcomes[index] ?? {}, received?.[index]);
  checkWaits(expect, ran);
  if (received) await checkRequests(expect, received);
  for (const secret of expect.never ?? []) assert.ok(!ran.shown.includes(secret), `${secret} is shown:\n${ran.shown}`);
}

function checkOutcome(expected: Outcome, got: Came, received: Received | undefined): void {
  if (expected.error) checkError(expected.error, got, received);
  if ("result" in expected) contains(got.result ?? null, expected.result, "result");
  if (expected.text !== undefined) assert.equal(got.text, expected.text);
  if (expected.items) assert.deepEqual(got.items, expected.items);
  if (expected.pages !== undefined) assert.equal(got.pages, expected.pages);
  if (expected.events) assert.deepEqual(got.events, expected.events);
  if (expected.meta) contains(got.meta, expected.meta, "meta");
}

function checkError(expected: Readonly<Record<string, unknown>>, got: Came, received: Received | undefined): void {
  const { class: name, is = [], messageHas = [], idempotencyKey, message, ...fields } = expected;
  const error = got.error as unknown as Error & Record<string, unknown>;
  assert.ok(error, `${name} was expected, and there was no error`);
  assert.equal(error.name, name, String(error.stack));
  for (const one of [name, ...(is as string[])]) {
    const Kind = (sdk as unknown as Record<string, typeof Error>)[one as string] as typeof Error;
    assert.ok(error instanceof Kind, `${name} is no ${one}`);
  }
  if (message !== undefined) assert.equal(error.message, message);
  for (const text of messageHas as string[])
    assert.ok(error.message.includes(text), `"${text}" is not in: ${error.message}`);
  if (idempotencyKey === "sent") {
    assert.match(String(error.idempotencyKey), /^[!-~]{1,255}$/);
    if (received) assert.equal(error.idempotencyKey, headersOf(received).get("idempotency-key"));
  }
  for (const [field, value] of Object.entries(fields)) contains(error[field] ?? null, value, field);
}

/** Every field that is named has to be there; others may be. */
function contains(given: unknown, expected: unknown, place: string): void {
  const got = given instanceof Date ? given.toJSON() : given;
  if (typeof expected !== "object" || expected === null) {
    assert.equal(got ?? null, expected, place);
    return;
  }
  if (Array.isArray(expected)) {
    assert.ok(Array.isArray(got), `${place} is no list`);
    assert.equal(got.length, expected.length, `${place} has another length`);
    for (const [index, one] of expected.entries()) contains(got[index], one, `${place}[${index}]`);
    return;
  }
  assert.ok(typeof got === "object" && got !== null, `${place} is no object, but ${got}`);
  for (const [name, one] of Object.entries(expected))
    contains((got as Record<string, unknown>)[name], one, `${place}.${name}`);
}

function checkWaits({ delays, reasons }: Expectation, ran: Ran): void {
  if (reasons) assert.deepEqual(ran.reasons, reasons);
  if (!delays) return;
  assert.equal(ran.delays.length, delays.length, `the waits were ${ran.delays}`);
  for (const [index, [least, most]] of delays.entries()) {
    const delay = ran.delays[index] as number;
    assert.ok(delay >= least && delay <= most, `wait ${index} was ${delay} ms, and ${least} to ${most} were expected`);
  }
}

async function checkRequests({ tries, requests, sameKey }: Expectation, received: readonly Received[]): Promise<void> {
  if (tries !== undefined) assert.equal(received.length, tries, "requests");
  for (const [index, expected] of (requests ?? []).entries()) {
    const one = received[index];
    assert.ok(one, `there is no request ${index}`);
    await checkRequest(expected, one);
  }
  const keys = received.map((one) => headersOf(one).get("idempotency-key"));
  if (sameKey === true) assert.ok(keys[0] && keys.every((key) => key === keys[0]), `the keys are ${keys}`);
  if (sameKey === false) assert.equal(new Set(keys).size, keys.length, `the keys are ${keys}`);
  if (sameKey === "absent") assert.ok(keys.every((key) => key === null));
}

async function checkRequest(expected: ExpectedRequest, received: Received): Promise<void> {
  const headers = headersOf(received);
  if (expected.method) assert.equal(received.method, expected.method);
  if (expected.target) assert.equal(received.target, expected.target);
  for (const [name, value] of Object.entries(expected.headers ?? {})) {
    if (typeof value === "string") assert.equal(headers.get(name), value, name);
    else assert.match(headers.get(name) ?? "", new RegExp(value.matches), name);
  }
  for (const name of expected.absent ?? []) assert.equal(headers.get(name), null, name);
  if ("json" in expected) assert.deepEqual(JSON.parse(bytesOf(received).toString()), expected.json);
  if (expected.form) await checkForm(expected.form, received);
}

async function checkForm(expected: NonNullable<ExpectedRequest["form"]>, received: Received): Promise<void> {
  const form = await new Response(new Uint8Array(bytesOf(received)), { headers: headersOf(received) }).formData();
  assert.deepEqual([...form.keys()].sort(), Object.keys(expected).sort());
  for (const [name, value] of Object.entries(expected)) {
    const got = form.get(name);
    if (typeof value === "string") assert.equal(got, value);
    else {
      assert.ok(got instanceof File);
      assert.equal(Buffer.from(await got.arrayBuffer()).toString("base64"), value.base64);
      if (value.filename) assert.equal(got.name, value.filename);
    }
  }
}
