import type { Session } from "../store/engine.ts";
import { query } from "../store/query.ts";

/**
 * An access token goes when it has long ended. A refresh token stays as long as anything of its family might work, however
 * long ago it was spent: only so is its second use told from a first. In test mode the clock of the workspace counts.
 */
const longEnded = query<{ before: number; kept: number }>()((db, param) =>
  db.deleteFrom("oauth_token").where("hash", "in", (ended) =>
    ended
      .selectFrom("oauth_token as token")
      .innerJoin("oauth_grant", "oauth_grant.id", "token.grant_id")
      .innerJoin("workspace", "workspace.id", "oauth_grant.workspace_id")
      .select("token.hash")
      .where((row) => {
        const standing = row("workspace.clock_frozen_at", "-", param("kept"));
        const running = row("workspace.clock_offset_ms", "+", param("before"));
        const test = row.fn.coalesce(standing, running);
        const limit = row.case().when("oauth_grant.livemode", "=", 1).then(param("before")).else(test).end();
        const later = row
          .selectFrom("oauth_token as later")
          .select("later.hash")
          .whereRef("later.family", "=", "token.family")
          .where("later.kind", "=", "refresh")
          .where("later.expires_at", ">=", limit);
        return row.and([
          row("token.expires_at", "<", limit),
          row.or([row("token.kind", "=", "access"), row.not(row.exists(later))]),
        ]);
      }),
  ),
);

/** Drops tokens that ended so long ago that nobody has to be told how. */
export async function dropEndedTokens(session: Session, now: number, kept: number): Promise<void> {
  await session.all(longEnded.bind(session.dialect, { before: now - kept, kept }));
}
