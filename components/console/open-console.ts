import { newIdempotencyKey } from "../api/client.ts";
import { mintVisitor, visitor } from "../api/visitor.ts";
import { isDark } from "../shell/is-dark.ts";
import { type ScalarOptions, scalarOptions } from "./scalar-options.ts";
import { shownOperation } from "./shown-operation.ts";

/** The part of Scalar's browser build that this page uses. */
interface Scalar {
  createApiReference(place: Element, options: ScalarOptions): { updateConfiguration(options: ScalarOptions): void };
}

const scalarAddress: string = "/vendor/scalar/standalone.esm.js";
const part = (name: string) => document.querySelector<HTMLElement>(`[data-${name}]`) as HTMLElement;

void open().catch(() => {
  part("skeleton").hidden = true;
  part("trouble").hidden = false;
});

async function open(): Promise<void> {
  const { createApiReference } = (await import(scalarAddress)) as Scalar;
  const reference = createApiReference(part("scalar"), options());
  part("skeleton").hidden = true;
  const update = () => reference.updateConfiguration(options());
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", update);
  visitor.subscribe(() => {
    update();
    sayKey();
  });
  part("new-key").addEventListener("click", () => void getKey());
  sayKey();
  addEventListener("hashchange", sayOperation);
  // Scalar moves the address along without an event when somebody scrolls, so the link looks when it is about to be used.
  for (const event of ["pointerenter", "focus"]) part("read").addEventListener(event, sayOperation);
  sayOperation();
}

function options(): ScalarOptions {
  const secret = visitor.get()?.secret ?? null;
  return scalarOptions({ origin: location.origin, secret, dark: isDark(), onRequest: prepare });
}

async function prepare(request: Request): Promise<void> {
  await fillKey(request);
  // The key that Scalar fills in is the contract's example: sent twice with other bodies, it would be refused.
  if (request.headers.get("Idempotency-Key") === part("scalar").dataset.exampleKey)
    request.headers.set("Idempotency-Key", newIdempotencyKey());
}

/** Sending without a key makes a test workspace first, as Run does everywhere else. */
async function fillKey(request: Request): Promise<void> {
  const sent = request.headers.get("Authorization");
  if (visitor.get() || sent === null || !/^Bearer\s*$/i.test(sent)) return;
  const secret = await getKey();
  if (secret) request.headers.set("Authorization", `Bearer ${secret}`);
}

async function getKey(): Promise<string | null> {
  const minted = await mintVisitor();
  if (minted.ok) return minted.visitor.secret;
  part("key-line").textContent = minted.body.detail;
  return null;
}

function sayKey(): void {
  const kept = visitor.get();
  part("new-key").hidden = kept !== null;
  part("key-line").textContent = kept
    ? `Test key of ${kept.workspaceName} filled in`
    : "No test key yet: your first request makes one";
}

function sayOperation(): void {
  const address = shownOperation(location.hash);
  part("read").setAttribute("href", address ?? "/reference");
}
