import { type Group, type Hit, kinds } from "./search-entry.ts";

export interface HitGroup {
  readonly name: Group;
  readonly hits: readonly Hit[];
}

/** Hits by what they are. The group of the best one stands first, and none takes all the room. */
export function groupHits(hits: readonly Hit[], mostOfEach: number): HitGroup[] {
  const groups = new Map<Group, Hit[]>();
  for (const hit of hits) {
    const name = kinds[hit.kind];
    const group = groups.get(name) ?? [];
    if (group.length < mostOfEach) group.push(hit);
    groups.set(name, group);
  }
  return [...groups].map(([name, found]) => ({ name, hits: found }));
}
