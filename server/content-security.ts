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

/** What a page may do beside what every page may. */
export interface PageRights {
  /** The hashes of its inline scripts, or the nonce of this one answer. */
  readonly scripts: readonly string[];
  /** Whether it may send forms. A page that sends none says so, so that a form that got into it goes nowhere. */
  readonly forms: boolean;
}

/** The policy of a page. */
export function strictPolicy({ scripts, forms }: PageRights, apiOrigin: string | null): string {
  const own = apiOrigin === null ? "'self'" : `'self' ${apiOrigin}`;
  return [
    "default-src 'self'",
    `script-src ${["'self'", ...scripts].join(" ")}`,
    "style-src 'self'",
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

/** What a page bears beside them whose own address is nobody else's business. */
export const quietHeaders: Readonly<Record<string, string>> = {
  "Referrer-Policy": "no-referrer",
  "Cache-Control": "no-store",
};
