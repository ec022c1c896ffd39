import { ApiError } from "../errors.ts";
import { workIn } from "../memberships.ts";
import type { PersonHandler } from "../operation.ts";
import { loadOwn, refuseTooMany, viewOwn } from "../own-workspace.ts";
import { foundWorkspace } from "./found-workspace.ts";
import { givenName } from "./given-name.ts";
import { timeZoneIn } from "./time-zone-in.ts";

/** Makes a workspace of which the person is the owner, and works in it. */
export const createWorkspace: PersonHandler<"createWorkspace"> = async (call) => {
  const { session, person, body, now, address } = call;
  if (person.anonymous)
    throw new ApiError("claim_required", { detail: "A visitor has one workspace. Sign in to have more." });
  const name = givenName(body.name);
  const timeZone = timeZoneIn(body.timeZone);
  await refuseTooMany(session, person.id, now);
  const id = await foundWorkspace(session, { name, timeZone, userId: person.id, address, now, claimed: true });
  await workIn(session, person.sessionId, id);
  return { status: 201, body: viewOwn(await loadOwn(session, person.id, id, now), true) };
};
