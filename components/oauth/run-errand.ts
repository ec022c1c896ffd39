import { browserNow } from "../api/browser-time.ts";
import { type Answer, send } from "../api/client.ts";
import { takeCredential } from "../api/credential.ts";
import { authorizeAddress } from "./authorize-address.ts";
import { keepWalk, keptWalk } from "./kept-walk.ts";
import { asksAnew, type Came, type Errand, type Partner, type Told, withAnswer } from "./walk.ts";
import { requestOf } from "./walk-requests.ts";

const shownHeaders = ["Content-Type", "Cache-Control", "WWW-Authenticate", "Location", "Retry-After"];

/** Sends the request of an errand, as a partner app would, and keeps what came. Throws NoAnswer when nothing did. */
export async function runErrand(errand: Errand, partner: Partner): Promise<void> {
  const { form, ...request } = requestOf(errand, keptWalk.get(), partner);
  const answer = await send({
    ...request,
    form: form && new URLSearchParams(form.map(([name, value]) => [name, value])),
  });
  keepWalk(withAnswer(keptWalk.get(), errand, toldOf(answer)));
}

function toldOf({ status, headers, body, durationMs }: Answer): Told {
  const told = shownHeaders.flatMap((name) => {
    const value = headers.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  return { status, headers: told, body, durationMs };
}

/** Makes what one request for consent needs. */
export async function makeValues(): Promise<void> {
  const { makeOneTimeValues } = await import("./pkce.ts");
  keepWalk(asksAnew(keptWalk.get(), await makeOneTimeValues()));
}

/** Sends the browser to the consent page. Who has no session gets a sandbox first, as with every Run. */
export async function goAndAsk(partner: Partner): Promise<void> {
  await takeCredential("test");
  const { came } = keptWalk.get();
  // Values serve one request: whoever asks again does it with new ones.
  if (came) await makeValues();
  location.assign(authorizeAddress(keptWalk.get(), partner));
}

/** Takes what the browser brought back. False when this tab waits for nothing: then it is dropped unread. */
export function takeReturn(words: URLSearchParams): boolean {
  const walk = keptWalk.get();
  if (!walk.values || walk.came) return false;
  const came: Came = { words: Object.fromEntries(words), at: browserNow() };
  keepWalk({ ...walk, came });
  return true;
}
