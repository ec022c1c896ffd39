import { lanePriority } from "../events/fan-out.ts";
import type { Dialect, Session, Statement } from "../store/engine.ts";
import type { JobTable } from "../store/schema.ts";
import { claimColumns, type LeasedJob } from "./lane-queries.ts";

/** How many rows of a lane are wanted. */
interface Wanted {
  readonly lane: string;
  readonly count: number;
}

type DueJob = LeasedJob & Pick<JobTable, "priority">;

const columns = [...claimColumns, "priority"].map((name) => `"${name}"`).join(", ");
const priorities = Object.values(lanePriority);
/** What the index of lanes leads to. Postgres numbers its marks, and SQLite may: the first is the instant. */
const waiting = (lane: string, priority: string, now: string, count: string) =>
  `select ${columns} from job where lane is not null and lane = ${lane} and priority = ${priority}
  and state = 'pending' and wake_at is not null and wake_at <= ${now} order by wake_at, id limit ${count}`;

/** Who reads these rows holds them; what another holds is left to it. */
const postgresText = `select due.* from unnest($2::text[], $3::int[]) as l (lane, room)
  cross join (values ${priorities.map((priority) => `(${priority})`).join(", ")}) as p (priority)
  cross join lateral (${waiting("l.lane", "p.priority", "$1", "l.room")} for update skip locked) as due`;

const laneSizes = [1, 2, 3, 4, 6, 8, 12, 16];
const roomSizes = [1, 2, 4, 8, 16, 32, 64];
const texts = new Map<string, string>();

/** SQLite compiles a statement anew at every run when its limit is a parameter, so there is a text for each limit. */
function sqliteText(lanes: number, room: number): string {
  const key = `${lanes} ${room}`;
  let text = texts.get(key);
  if (text === undefined) {
    const places = Array.from({ length: lanes }, (_, place) => `?${place + 2}`);
    const looks = places.flatMap((place) => priorities.map((one) => waiting(place, String(one), "?1", String(room))));
    text = looks.map((look) => `select * from (${look})`).join(" union all ");
    texts.set(key, text);
  }
  return text;
}

function dueJobs(dialect: Dialect, wanted: readonly Wanted[], now: number): Statement {
  const lanes = wanted.map(({ lane }) => lane);
  const counts = wanted.map(({ count }) => count);
  if (dialect === "postgres") return { sql: postgresText, parameters: [now, lanes, counts] };
  const most = Math.max(...counts);
  const room = roomSizes.find((size) => size >= most) ?? most;
  const places = laneSizes.find((size) => size >= lanes.length) ?? lanes.length;
  const unused = new Array<null>(places - lanes.length).fill(null);
  return { sql: sqliteText(places, room), parameters: [now, ...lanes, ...unused] };
}

/** The next due rows of several lanes, in the order of the lanes. Within one, those with the better priority go first. */
export async function dueInLanes(session: Session, wanted: readonly Wanted[], now: number): Promise<LeasedJob[]> {
  if (wanted.length === 0) return [];
  const rows = await session.all<DueJob>(dueJobs(session.dialect, wanted, now));
  const byLane = Map.groupBy(rows, ({ lane }) => lane);
  return wanted.flatMap(({ lane, count }) => (byLane.get(lane) ?? []).sort(byTurn).slice(0, count).sort(byDue));
}

function byTurn(a: DueJob, b: DueJob): number {
  return a.priority - b.priority || Number(a.wake_at) - Number(b.wake_at) || Number(a.id) - Number(b.id);
}

function byDue(a: LeasedJob, b: LeasedJob): number {
  return a.due_at - b.due_at || Number(a.id) - Number(b.id);
}
