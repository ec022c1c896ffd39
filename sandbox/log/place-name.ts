/** A workspace and mode in one word, by which a process gathers what belongs together. */
export function placeName(workspaceId: string, livemode: boolean): string {
  return livemode ? `1${workspaceId}` : `0${workspaceId}`;
}

/** Whose rows those of a place are. */
export function ownerOf(place: string): { workspace_id: string; livemode: number } {
  return { workspace_id: place.slice(1), livemode: Number(place[0]) };
}
