import { workspaceLifeSeconds } from "./contract/facts.gen.ts";

/** How long a test workspace that nobody claimed lives after its last use. */
export const unclaimedLifeMs = workspaceLifeSeconds * 1000;
