import type { HourRow, MinuteRow } from "./usage-rows.ts";

const minuteMs = 60_000;
const hourMs = 3_600_000;

type Kind = HourRow["kind"];
/** For each name, how often each outcome came. */
type Names = Map<string, Record<string, number>>;
type Hour = Record<Kind, Names>;
type Minute = Pick<MinuteRow, "admitted" | "refused" | "call_limit">;

/** What was counted for one workspace and mode since it was last written. */
export class PlaceTally {
  readonly #owner: { readonly workspace_id: string; readonly livemode: number };
  readonly #minutes = new Map<number, Minute>();
  readonly #hours = new Map<number, Hour>();

  constructor(workspaceId: string, livemode: number) {
    this.#owner = { workspace_id: workspaceId, livemode };
  }

  /** One call that counted against a limit, let through or not. */
  countMinute(at: number, admitted: boolean, limit: number): void {
    const start = at - (at % minuteMs);
    let minute = this.#minutes.get(start);
    if (minute === undefined) {
      minute = { admitted: 0, refused: 0, call_limit: limit };
      this.#minutes.set(start, minute);
    }
    if (admitted) minute.admitted++;
    else minute.refused++;
    if (limit > minute.call_limit) minute.call_limit = limit;
  }

  /** The counts of an hour, to be added to with `countOne`. */
  hourOf(at: number): Hour {
    const start = at - (at % hourMs);
    const known = this.#hours.get(start);
    if (known) return known;
    const hour: Hour = {
      operation: new Map(),
      key: new Map(),
      source: new Map(),
      attempt: new Map(),
      attempt_time: new Map(),
    };
    this.#hours.set(start, hour);
    return hour;
  }

  minuteRows(): MinuteRow[] {
    return Array.from(this.#minutes, ([at, counts]) => ({ ...this.#owner, at, ...counts }));
  }

  hourRows(): HourRow[] {
    const rows: HourRow[] = [];
    for (const [at, hour] of this.#hours)
      for (const [kind, names] of Object.entries(hour) as [Kind, Names][])
        for (const [name, counts] of names)
          for (const [outcome, count] of Object.entries(counts))
            rows.push({ ...this.#owner, kind, at, name, outcome, count });
    return rows;
  }
}

export function countOne(names: Names, name: string, outcome: string): void {
  const counts = names.get(name);
  if (counts === undefined) names.set(name, { [outcome]: 1 });
  else counts[outcome] = (counts[outcome] ?? 0) + 1;
}
