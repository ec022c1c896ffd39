import { isDownloadSignature } from "../download-link.ts";
import { ApiError } from "../errors.ts";
import type { Sandbox } from "../sandbox.ts";
import { query } from "../store/query.ts";
import { formatInstant } from "../time/rfc3339.ts";
import { liveTime, testTime } from "../time/workspace-time.ts";
import { workspaceColumns, workspaceOf } from "../workspace-row.ts";
import { type Caller, refused } from "./caller.ts";
import type { Incoming } from "./exchange.ts";

const ofExport = query<{ id: string }>()((db, param) =>
  db
    .selectFrom("analytics_export")
    .innerJoin("workspace", "workspace.id", "analytics_export.workspace_id")
    .select(["analytics_export.livemode", ...workspaceColumns])
    .where("analytics_export.id", "=", param("id")),
);

/** True when a call brings a signature instead of a credential. */
export function hasLink(incoming: Incoming): boolean {
  return incoming.header("authorization") === null && /[?&]signature=/.test(incoming.target);
}

/** Lets a signed link read the one thing that it names, as the workspace that it belongs to. */
export async function authenticateLink(sandbox: Sandbox, incoming: Incoming, realNow: number): Promise<Caller> {
  const { pathname, searchParams } = new URL(incoming.target, "http://localhost");
  const path = pathname.replace(/^\/api/, "");
  const expires = Number(searchParams.get("expires"));
  const genuine = isDownloadSignature(sandbox.services.masterKeys, path, expires, searchParams.get("signature") ?? "");
  const [row] = genuine ? await sandbox.engine.all<NonNullable<typeof ofExport.row>>(bound(sandbox, path)) : [];
  if (!row) {
    const detail = "This link was altered or cut short. Read the export for a new one, or send your key.";
    return refused(new ApiError("invalid_token", { detail }));
  }
  if (realNow >= expires * 1000) {
    const detail = `This link ended at ${formatInstant(expires * 1000)}. Read the export for a new one.`;
    return refused(new ApiError("expired", { detail }));
  }
  const livemode = row.livemode === 1;
  const workspace = workspaceOf(row, livemode);
  const actor = { key: null, person: null, app: null, scopes: ["read"], livemode, workspace };
  return { kind: "link", actor, time: livemode ? liveTime(realNow) : testTime(row, realNow) };
}

function bound({ engine }: Sandbox, path: string) {
  return ofExport.bind(engine.dialect, { id: path.split("/").at(-2) ?? "" });
}
