import type { OauthClientTable } from "../store/schema-oauth.ts";

type Kind = OauthClientTable["kind"];

/** What is to be said of an address that somebody wants to register. */
export type JudgedUri =
  | { readonly ok: true; readonly loopbackByName: boolean }
  | { readonly ok: false; readonly detail: string };

const loopbackHosts = new Set(["127.0.0.1", "[::1]", "localhost"]);
/** Schemes that a browser or a system opens itself. */
const notPrivate = /^(https?|javascript|data|file|ftp|blob|about|mailto|tel|ws|wss|view-source|vbscript):$/;

/** Judges one redirect URI (RFC 6749, 3.1.2; RFC 8252, 7). It is stored as it was sent, and compared letter by letter. */
export function judgeRedirectUri(kind: Kind, uri: string): JudgedUri {
  if (!/^[\x21-\x7e]+$/.test(uri) || /["<>\\^`{|}]/.test(uri))
    return bad("It holds a character that an address cannot have. Percent-encode it.");
  if (uri.includes("*")) return bad("It holds a *. Register every address in full.");
  if (uri.includes("#")) return bad("It has a fragment, the part after #. Leave that out.");
  if (!URL.canParse(uri)) return bad("It is not a full address, such as https://example.com/callback.");
  const url = new URL(uri);
  if (url.username !== "" || url.password !== "" || /^[a-z+.-]+:\/\/[^/?]*@/i.test(uri))
    return bad("It holds a user name. Leave out what stands before @.");
  if (url.protocol === "https:") return judgeHttps(kind, url, uri);
  if (url.protocol === "http:") return judgeHttp(url, uri);
  return judgePrivate(kind, url);
}

function judgeHttps(kind: Kind, { host }: URL, uri: string): JudgedUri {
  if (kind === "native") return bad("A program on a machine listens on loopback, or has a scheme of its own.");
  return spelt(uri, `https://${host}`);
}

function judgeHttp({ hostname, host }: URL, uri: string): JudgedUri {
  if (!loopbackHosts.has(hostname))
    return bad("Plain http is for this machine alone: 127.0.0.1, [::1] or localhost. Use https.");
  const written = spelt(uri, `http://${host}`);
  return written.ok ? { ok: true, loopbackByName: hostname === "localhost" } : written;
}

/** An address that a parser understands in another way than it looks is not one that people can check. */
function spelt(uri: string, start: string): JudgedUri {
  const rest = uri.slice(start.length);
  const plain = uri.startsWith(start) && (rest === "" || /^[/?]/.test(rest)) && !/\/\.{1,2}(?:[/?]|$)/.test(rest);
  return plain ? { ok: true, loopbackByName: false } : bad(`Write it plainly, beginning with ${start}/.`);
}

function judgePrivate(kind: Kind, { protocol }: URL): JudgedUri {
  if (kind !== "native") return bad("It begins with neither https nor http.");
  if (notPrivate.test(protocol) || !protocol.includes("."))
    return bad("A scheme of your own is a domain of yours backwards, such as com.example.app:/callback.");
  return { ok: true, loopbackByName: false };
}

function bad(detail: string): JudgedUri {
  return { ok: false, detail };
}

const loopback = /^http:\/\/(127\.0\.0\.1|\[::1\]|localhost)(?::\d{1,5})?((?:[/?].*)?)$/;

/** True for a registered address. A program on a machine gets its port from the system, so any port fits there. */
export function matchesRegistered(registered: readonly string[], given: string, kind: Kind): boolean {
  if (registered.includes(given)) return true;
  const asked = kind === "native" ? loopback.exec(given) : null;
  if (!asked) return false;
  return registered.some((uri) => {
    const own = loopback.exec(uri);
    return own !== null && own[1] === asked[1] && own[2] === asked[2];
  });
}
