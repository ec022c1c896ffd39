import type { Person, Services } from "../operation.ts";
import { refusalAddress } from "./answer-address.ts";
import { keepRequest } from "./consent-requests.ts";
import { findApp } from "./find-app.ts";
import { judgeAuthorization, judgeReturn, type NoReturn } from "./judge-authorization.ts";
import { OauthError } from "./oauth-error.ts";
import { readParameters } from "./parameters.ts";
import { resourcesOf } from "./resource.ts";

/** Where the browser goes, or why it goes nowhere. */
export type Authorized = { readonly goTo: string } | { readonly problem: NoReturn };

type House = Pick<Services, "engine" | "clock" | "settings">;

/** The beginning of every connection: an app sends a browser here. */
export async function authorize(house: House, rawQuery: string, person: Person | null): Promise<Authorized> {
  const { engine, clock, settings } = house;
  const asked = readParameters(rawQuery);
  const app = await findApp(engine, asked.get("client_id") ?? "");
  const place = judgeReturn(app, asked);
  if ("problem" in place || !app) return "problem" in place ? place : { problem: "app_unknown" };
  const { redirectUri } = place;
  // Anybody may register an app, so nobody is sent to one by a link alone (RFC 9700, 4.11.2). After signing in they come
  // back with the same query.
  if (!person)
    return { goTo: `/sign-in?next=${encodeURIComponent(`/oauth/authorize?${new URLSearchParams(rawQuery)}`)}` };
  try {
    const request = judgeAuthorization(app, redirectUri, asked, resourcesOf(settings));
    const now = clock.now();
    const id = await engine.transaction((session) =>
      keepRequest(session, app.id, request, { sessionId: person.sessionId, now }),
    );
    return { goTo: `/oauth/consent?request=${id}` };
  } catch (error) {
    if (!(error instanceof OauthError)) throw error;
    const state = asked.repeated.has("state") ? null : asked.get("state");
    return { goTo: refusalAddress(redirectUri, error, { state, iss: settings.publicUrl }) };
  }
}
