import type { OauthClientTable } from "../store/schema-oauth.ts";

type Kind = OauthClientTable["kind"];

/** What is to be said of an address that somebody wants to register. */
export type JudgedUri =
  | { readonly ok: true; readonly loopbackByName: boolean }
  | { readonly ok: false; readonly detail: string };

/** What an answer brings, once each: an app must not find another value beside it. */
const answerWords = ["code", "state", "iss", "error", "error_description"];
const loopbackHosts = new Set(["127.0.0.1", "[::1]", "localhost"]);

/** Judges one redirect URI (RFC 6749, 3.1.2; RFC 8252, 7). It is stored as it was sent, and compared letter by letter. */
export function judgeRedirectUri(kind: Kind, uri: string): JudgedUri {
  if (!/^[\x21-\x7e]+$/.test(uri) || /["<>\\^`{|}]/.test(uri))
    return bad("It holds a character that an address cannot have. Percent-encode it.");
  if (uri.includes("*")) return bad("It holds a *. Register every address in full.");
  if (uri.includes("#")) return bad("It has a fragment, the part after #. Leave that out.");
  if (!URL.canParse(uri)) return bad("It is not a full address, such as https://example.com/callback.");
  const url = new URL(uri);
  const own = answerWords.find((word) => url.searchParams.has(word));
  if (own) return bad(`Its query has ${own}, a word of our answer. Give it another name.`);
  if (url.username !== "" || url.password !== "" || /^[a-z0-9+.-]+:\/\/[^/?]*@/i.test(uri))
    return bad("It holds a user name. Leave out what stands before @.");
  if (url.protocol === "https:") return judgeHttps(kind, url, uri);
  if (url.protocol === "http:") return judgeHttp(url, uri);
  return judgePrivate(kind, url, uri);
}

function judgeHttps(kind: Kind, url: URL, uri: string): JudgedUri {
  if (kind === "native") return bad("A program on a machine listens on loopback, or has a scheme of its own.");
  return spelt(url, uri);
}

function judgeHttp(url: URL, uri: string): JudgedUri {
  const { hostname, port } = url;
  if (!loopbackHosts.has(hostname))
    return bad("Plain http is for this machine alone: 127.0.0.1, [::1] or localhost. Use https.");
  if (port === "0") return bad("Nothing listens on port 0. Leave the port out, or name one from 1 to 65535.");
  const written = spelt(url, uri);
  return written.ok ? { ok: true, loopbackByName: hostname === "localhost" } : written;
}

/** An address that a parser understands in another way than it looks is not one that people can check. */
function spelt({ protocol, host, pathname }: URL, uri: string): JudgedUri {
  const start = `${protocol}//${host}`;
  const [path = ""] = uri.slice(start.length).split("?");
  if (!uri.startsWith(start) || (path !== "" && !path.startsWith("/")))
    return bad(`Write it plainly, beginning with ${start}/.`);
  return path === "" || path === pathname ? plain : bad(dotted);
}

function judgePrivate(kind: Kind, { protocol, href }: URL, uri: string): JudgedUri {
  if (kind !== "native") return bad("It begins with neither https nor http.");
  // What a browser or a system opens itself, such as javascript: or file:, has no dot.
  if (!protocol.includes("."))
    return bad("A scheme of your own is a domain of yours backwards, such as com.example.app:/callback.");
  if (!uri.startsWith(protocol)) return bad(`Write its scheme in small letters: ${protocol.slice(0, -1)}.`);
  return href === uri ? plain : bad(dotted);
}

const plain: JudgedUri = { ok: true, loopbackByName: false };
const dotted = "Its path has a part of one or two dots, which a browser takes away. Write the path without it.";

function bad(detail: string): JudgedUri {
  return { ok: false, detail };
}

const loopback = /^http:\/\/(127\.0\.0\.1|\[::1\]|localhost)(?::[1-9]\d{0,4})?((?:[/?].*)?)$/;

/** True for a registered address. A program on a machine gets its port from the system, so any port fits there. */
export function matchesRegistered(registered: readonly string[], given: string, kind: Kind): boolean {
  if (registered.includes(given)) return true;
  const asked = kind === "native" ? loopback.exec(given) : null;
  if (!asked || !URL.canParse(given)) return false;
  return registered.some((uri) => {
    const own = loopback.exec(uri);
    return own !== null && own[1] === asked[1] && own[2] === asked[2];
  });
}
