import { scalarLook } from "./scalar-look.ts";

/** What the console tells Scalar of the visitor and of the page. */
export interface ConsoleFacts {
  readonly origin: string;
  /** The visitor's test key; null when this browser has none yet. */
  readonly secret: string | null;
  readonly dark: boolean;
  /** Sees each request as it goes out, and may still change its headers. */
  readonly onRequest: (request: Request) => Promise<void>;
}

/** Scalar's configuration: everything from this host, to this host, and nothing of it kept. */
export function scalarOptions({ origin, secret, dark, onRequest }: ConsoleFacts) {
  return {
    url: "/openapi.json",
    servers: [{ url: origin, description: "This portal: a test key works in its own sandbox" }],
    withDefaultFonts: false,
    telemetry: false,
    agent: { disabled: true },
    mcp: { disabled: true },
    showDeveloperTools: "never",
    hideClientButton: true,
    persistAuth: false,
    authentication: {
      preferredSecurityScheme: "bearerAuth",
      securitySchemes: { bearerAuth: { token: secret ?? "" } },
    },
    theme: "none",
    customCss: scalarLook,
    forceDarkModeState: dark ? "dark" : "light",
    hideDarkModeToggle: true,
    showOperationId: true,
    generateOperationSlug: ({ operationId, path }: { operationId?: string; path: string }) => operationId ?? path,
    onRequestBuilt: ({ request }: { request: Request }) => onRequest(request),
  };
}

export type ScalarOptions = ReturnType<typeof scalarOptions>;
