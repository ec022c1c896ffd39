import type { Engine } from "../store/engine.ts";
import { endToken } from "./end-token.ts";
import { findToken } from "./find-token.ts";
import { timeOfGrant } from "./standing.ts";
import { isOfForm } from "./token-text.ts";

/** Ends an access token that was seen by others: in an address, or over plain HTTP. */
export async function endExposed(engine: Engine, text: string, realNow: number): Promise<void> {
  const token = isOfForm(text, "access") ? await findToken(engine, text) : null;
  if (!token) return;
  const { now } = timeOfGrant(token, realNow);
  await engine.transaction((session) => endToken(session, token.hash, now));
}
