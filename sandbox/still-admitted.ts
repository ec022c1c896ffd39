import { membershipIn, sessionLives } from "./memberships.ts";
import type { Actor, ActorKey, Services } from "./operation.ts";
import { ownQuery, Store } from "./store/store.ts";
import { liveTime, testTime } from "./time/workspace-time.ts";

const standing = ownQuery<{ keyId: string; generation: number }>()((own, param) =>
  own
    .selectFrom("api_key")
    .innerJoin("api_key_secret", "api_key_secret.key_id", "api_key.id")
    .innerJoin("workspace", "workspace.id", "api_key.workspace_id")
    .select([
      "api_key.revoked_at as key_revoked_at",
      "api_key.expires_at",
      "api_key.kind",
      "api_key_secret.revoked_at as secret_revoked_at",
      "api_key_secret.ends_at",
      "workspace.clock_state",
      "workspace.clock_offset_ms",
      "workspace.clock_frozen_at",
      "workspace.epoch",
      "workspace.seed_number",
    ])
    .where("api_key.id", "=", param("keyId"))
    .where("api_key_secret.generation", "=", param("generation")),
);

const askEveryMs = 1000;

/** Says again and again whether a stream may go on, and looks into the store once a second at most. */
export function watchAdmission(call: { actor: Actor; services: Services }): () => Promise<boolean> {
  const { clock } = call.services;
  let askedAt = clock.monotonic();
  let admitted = true;
  return async () => {
    if (clock.monotonic() - askedAt < askEveryMs) return admitted;
    askedAt = clock.monotonic();
    admitted = await stillAdmitted(call);
    return admitted;
  };
}

/** False once the caller may not call any more: the stream that was opened must end too. */
export function stillAdmitted({ actor, services }: { actor: Actor; services: Services }): Promise<boolean> {
  const { key, person, app } = actor;
  if (key) return keyWorks(key, actor, services);
  if (app) return app.stillWorks(services);
  return person ? personBelongs(person, actor, services) : Promise.resolve(false);
}

/** Somebody who signed out, left, or has another role by now begins anew. */
async function personBelongs(
  person: NonNullable<Actor["person"]>,
  { workspace }: Actor,
  { engine, clock }: Services,
): Promise<boolean> {
  const now = clock.now();
  if (!(await sessionLives(engine, person.sessionId, now))) return false;
  return (await membershipIn(engine, person.id, workspace.id, now))?.role === person.role;
}

async function keyWorks(key: ActorKey, actor: Actor, services: Services): Promise<boolean> {
  const store = new Store(services.engine, actor.workspace.id, actor.livemode);
  const row = await store.first(standing, { keyId: key.id, generation: key.generation });
  if (!row || row.key_revoked_at !== null || row.secret_revoked_at !== null) return false;
  const realNow = services.clock.now();
  // The docs key lives in a browser, on real time, so that moving the clock does not end it.
  const { now } = actor.livemode || row.kind === "docs" ? liveTime(realNow) : testTime(row, realNow);
  return now < (row.ends_at ?? Number.POSITIVE_INFINITY) && now < (row.expires_at ?? Number.POSITIVE_INFINITY);
}
