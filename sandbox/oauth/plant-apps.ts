import type { Engine } from "../store/engine.ts";
import { query } from "../store/query.ts";
import type { AppRow } from "./app-rows.ts";
import { cliApp } from "./cli-app.ts";
import { demoApp } from "./demo-app.ts";

type Told = Pick<AppRow, "name" | "homepage" | "redirect_uris" | "scopes">;
type Planted = Told & Pick<AppRow, "id" | "kind" | "created_at">;

const plant = query<Planted>()((db, param) => {
  const told = {
    name: param("name"),
    homepage: param("homepage"),
    redirect_uris: param("redirect_uris"),
    scopes: param("scopes"),
  };
  return db
    .insertInto("oauth_client")
    .values({
      id: param("id"),
      ...told,
      workspace_id: null,
      kind: param("kind"),
      auth_method: "none",
      created_by: null,
      created_at: param("created_at"),
      deleted_at: null,
    })
    .onConflict((conflict) => conflict.column("id").doUpdateSet(told));
});

/** Registers the apps that come with Aloha, as they are now. Any number of servers may do it at once. */
export async function plantApps(engine: Engine, publicUrl: string, now: number): Promise<void> {
  const page = (path: string) => (publicUrl.startsWith("https:") ? `${publicUrl}${path}` : null);
  const apps = [
    { ...demoApp, homepage: page("/docs/oauth"), redirectUris: [`${publicUrl}${demoApp.returnPath}`] },
    { ...cliApp, homepage: null },
  ];
  await engine.transaction(async (session) => {
    for (const { id, name, kind, homepage, redirectUris, scopes } of apps) {
      const told = { name, homepage, redirect_uris: JSON.stringify(redirectUris), scopes: scopes.join(" ") };
      await session.all(plant.bind(session.dialect, { id, kind, ...told, created_at: now }));
    }
  });
}
