/** The partner app of the guide: a public app that belongs to no workspace. Its id is the same wherever Aloha runs. */
export const demoApp = {
  id: "app_01DEM0000000000000PARTNER0",
  name: "Aloha demo partner",
  kind: "browser",
  scopes: ["read", "write"],
  /** Where a browser comes back to, in the portal. */
  returnPath: "/docs/oauth/return",
} as const;

/** In which modes an app may be let in. The demo keeps its tokens in the page, so it never gets to live data. */
export function modesOfApp(appId: string): readonly ("test" | "live")[] {
  return appId === demoApp.id ? ["test"] : ["test", "live"];
}
