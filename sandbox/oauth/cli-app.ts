/** The `aloha` program on somebody's machine: a native app that belongs to no workspace. */
export const cliApp = {
  id: "app_01A10HACMD0000000000000000",
  name: "Aloha CLI",
  kind: "native",
  scopes: ["read", "write", "webhook:admin"],
  /** It listens on loopback, on whichever port is free. */
  redirectUris: ["http://127.0.0.1/callback", "http://[::1]/callback"],
} as const;
