import { sha256Base64 } from "../sandbox/secrets.ts";

const inlineScript = /<script\b((?:[^>"']|"[^"]*"|'[^']*')*)>([\s\S]*?)<\/script\s*>/gi;

/** The sources that a page's own inline scripts need, each once: `'sha256-…'`. Data blocks run nothing and need none. */
export function inlineScriptSources(html: string): string[] {
  const sources = new Set<string>();
  for (const [, attributes = "", code = ""] of html.matchAll(inlineScript)) {
    if (/\ssrc\s*=/i.test(attributes) || /\stype\s*=\s*["']?application\/(?:ld\+)?json/i.test(attributes)) continue;
    sources.add(`'sha256-${sha256Base64(code)}'`);
  }
  return [...sources];
}

/** What a page may do, by its address. */
export interface PageRights {
  /** Whether it may send forms. A page that sends none says so, so that a form that got into it goes nowhere. */
  readonly forms: boolean;
  /** Whether styles may stand in it. Scalar writes them, so the console alone may. */
  readonly inlineStyles: boolean;
}

/** The rights of the page at an address. */
export function rightsOf(url: string): PageRights {
  return { forms: !url.startsWith("/oauth/"), inlineStyles: /^\/reference\/console\/?(?:\?|$)/.test(url) };
}

/** The policy of a page. `scripts`: the hashes of its inline scripts, or the nonce of this one answer. */
export function strictPolicy(
  scripts: readonly string[],
  { forms, inlineStyles }: PageRights,
  apiOrigin: string | null,
): string {
  const own = apiOrigin === null ? "'self'" : `'self' ${apiOrigin}`;
  return [
    "default-src 'self'",
    `script-src ${["'self'", ...scripts].join(" ")}`,
    `style-src ${inlineStyles ? "'self' 'unsafe-inline'" : "'self'"}`,
    `img-src ${own} data:`,
    "font-src 'self'",
    `connect-src ${own}`,
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    `form-action ${forms ? "'self'" : "'none'"}`,
  ].join("; ");
}

/** Next's dev mode evaluates code, puts styles inline and talks over a WebSocket. Never sent in production. */
export const devPolicy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-eval' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self' ws: wss:",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** The headers that every answer of Next bears, beside the policy of a page. */
export const pageHeaders: Readonly<Record<string, string>> = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "X-Frame-Options": "DENY",
  "Cross-Origin-Opener-Policy": "same-origin",
};

/** Whether the address of a page is for whoever has it, and for nobody else. */
export function isQuiet(url: string): boolean {
  return url.startsWith("/oauth/") || url.startsWith("/sandbox/shared/");
}

/** What such a page bears beside them. */
export const quietHeaders: Readonly<Record<string, string>> = {
  "Referrer-Policy": "no-referrer",
  "Cache-Control": "no-store",
  "X-Robots-Tag": "noindex",
};
