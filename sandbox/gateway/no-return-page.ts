import type { NoReturn } from "../oauth/judge-authorization.ts";
import { sha256Base64 } from "../secrets.ts";
import type { Outgoing } from "./exchange.ts";

/** What is wrong, and what the people who wrote the app can do. The browser is sent nowhere. */
const words: Readonly<Record<NoReturn, readonly [title: string, remedy: string]>> = {
  app_missing: ["No app was named", "The address has no client_id. Add the id of the app, which starts with app_."],
  app_repeated: ["The app was named twice", "The address has client_id more than once. Send it once."],
  app_unknown: [
    "This app is not known",
    "No app has this client_id, or it was deleted. Look it up in Settings, Developer.",
  ],
  redirect_missing: [
    "No way back was named",
    "The address has no redirect_uri. Send it with every request, registered or not.",
  ],
  redirect_repeated: ["Two ways back were named", "The address has redirect_uri more than once. Send it once."],
  redirect_unregistered: [
    "This way back is not registered",
    "redirect_uri must be one of those that are registered for the app, letter by letter. Change it, or register it in Settings, Developer.",
  ],
};

/** In the system's own colours, since the tokens of the portal are in a stylesheet that this page must do without. */
const style = `:root{color-scheme:light dark;--quiet:color-mix(in srgb,CanvasText 72%,Canvas)}
*{box-sizing:border-box}body{margin:0;min-height:100vh;display:grid;place-items:center;padding:24px;background:Canvas;color:CanvasText;font:17px/1.6 Georgia,"Times New Roman",serif}
main{max-width:34rem;border-top:1px solid var(--quiet);padding-top:28px}p{margin:0 0 1em}.q{color:var(--quiet);font:14px/1.6 ui-sans-serif,system-ui,sans-serif}
h1{margin:0 0 .6em;font-size:1.75rem;line-height:1.2;font-weight:500}code{font:14px/1.6 ui-monospace,monospace}a{color:inherit;text-underline-offset:3px}`;

const policy = `default-src 'none'; style-src 'sha256-${sha256Base64(style)}'; frame-ancestors 'none'; form-action 'none'; base-uri 'none'`;

/** A page for a browser that came with a request whose answer may go nowhere: the app behind it is not known. */
export function noReturnPage(problem: NoReturn, headers: Readonly<Record<string, string>>): Outgoing {
  const [title, remedy] = words[problem];
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} · Aloha</title><style>${style}</style><main><p class="q">Aloha for developers</p><h1>${title}</h1><p>You came from an app that wants to reach your Aloha workspace, but its request has a mistake. Nothing was shared, and you were not sent back. You can close this page.</p><p class="q">For the people who wrote the app: ${remedy} The guide is at <a href="/docs/oauth">/docs/oauth</a>. <code>${problem}</code></p></main></html>`;
  return {
    status: 400,
    headers: {
      ...headers,
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": policy,
      "X-Frame-Options": "DENY",
      "X-Content-Type-Options": "nosniff",
    },
    body,
  };
}
