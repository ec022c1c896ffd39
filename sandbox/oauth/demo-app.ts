import type { Engine } from "../store/engine.ts";
import { query } from "../store/query.ts";
import type { AppRow } from "./app-rows.ts";

/** The partner app of the guide: a public app that belongs to no workspace. Its id is the same wherever Aloha runs. */
export const demoApp = {
  id: "app_01DEM0000000000000PARTNER0",
  name: "Aloha demo partner",
  kind: "browser",
  scopes: ["read", "write"],
  /** Where a browser comes back to, in the portal. */
  returnPath: "/docs/oauth/return",
} as const;

const plant = query<Pick<AppRow, "homepage" | "redirect_uris" | "created_at">>()((db, param) => {
  const told = {
    name: demoApp.name,
    homepage: param("homepage"),
    redirect_uris: param("redirect_uris"),
    scopes: demoApp.scopes.join(" "),
  };
  return db
    .insertInto("oauth_client")
    .values({
      id: demoApp.id,
      ...told,
      workspace_id: null,
      kind: demoApp.kind,
      auth_method: "none",
      created_by: null,
      created_at: param("created_at"),
      deleted_at: null,
    })
    .onConflict((conflict) => conflict.column("id").doUpdateSet(told));
});

/** Registers the demo app, with the address at which this portal is now. Any number of servers may do it at once. */
export async function plantDemoApp(engine: Engine, publicUrl: string, now: number): Promise<void> {
  const homepage = publicUrl.startsWith("https:") ? `${publicUrl}/docs/oauth` : null;
  const redirect_uris = JSON.stringify([`${publicUrl}${demoApp.returnPath}`]);
  await engine.transaction(async (session) => {
    await session.all(plant.bind(session.dialect, { homepage, redirect_uris, created_at: now }));
  });
}

/** In which modes an app may be let in. The demo keeps its tokens in the page, so it never gets to live data. */
export function modesOfApp(appId: string): readonly ("test" | "live")[] {
  return appId === demoApp.id ? ["test"] : ["test", "live"];
}
