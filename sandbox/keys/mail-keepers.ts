import { postMail } from "../mail/post-mail.ts";
import type { Session } from "../store/engine.ts";
import { query } from "../store/query.ts";

const keepers = query<{ workspaceId: string; yes: number }>()((db, param) =>
  db
    .selectFrom("member")
    .innerJoin("user", "user.id", "member.userId")
    .select("user.email")
    .where("member.organizationId", "=", param("workspaceId"))
    .where("member.role", "in", ["owner", "admin"])
    .where("user.emailVerified", "=", param("yes"))
    .orderBy("member.createdAt"),
);

/** Writes to everybody who may rotate a key. An address that nobody has verified may be a stranger's. */
export async function mailKeepers(
  session: Session,
  workspaceId: string,
  now: number,
  { subject, lines }: { subject: string; lines: readonly string[] },
): Promise<void> {
  const values = { workspaceId, yes: 1 };
  for (const { email } of await session.all<{ email: string }>(keepers.bind(session.dialect, values)))
    await postMail(session, workspaceId, now, { to: email, subject, text: lines.join("\n") });
}

/** A key by what recognises it, such as `Server (alo_live_…3f9K)`. A name must not become a line of its own. */
export function keyWords({ name, livemode, hint }: { name: string; livemode: boolean; hint: string }): string {
  return `${name.replace(/\s+/g, " ").trim()} (alo_${livemode ? "live" : "test"}_…${hint})`;
}
