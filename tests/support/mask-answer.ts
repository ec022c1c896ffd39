/** An answer as its caller has it. */
export interface Told {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Of the connection, not of the answer; or different by nature on two servers. */
const ofTheRoad = [
  "connection",
  "keep-alive",
  "date",
  "transfer-encoding",
  "content-length",
  "x-ratelimit-reset",
  "ratelimit",
  "etag",
];

const masks: readonly (readonly [what: RegExp, mask: string])[] = [
  [/\b([a-z]{3,5})_[0-9A-HJKMNP-TV-Z]{26}/g, "$1_*"],
  [/preview\/[0-9A-Z]+-([a-z]+)-[0-9a-f]+/g, "preview/*-$1"],
  [/media\/[0-9A-Z]{26}-[0-9a-f]{32}/g, "media/*"],
  [/alo_(test|live)_[0-9A-Za-z]{38}/g, "alo_$1_*"],
  [/expires=\d+&signature=alo_dl_[0-9a-f]{64}/g, "expires=*&signature=alo_dl_*"],
  [/alo_(test|live)_…[0-9A-Za-z]{4}/g, "alo_$1_…*"],
  [/aloha\.session_token=[^;]+/g, "aloha.session_token=*"],
  [/sandbox\/shared\/[\w-]{22}/g, "sandbox/shared/*"],
  [/"token":"\w{32}"/g, '"token":"*"'],
  [/#token=[\w-]{32}/g, "#token=*"],
  // One server looks at the socket, the other one is told by its platform.
  [/"(address|lastUsedIp)":"[^"]+"|[\d.:]+(?=, from where you call)/g, '"$1":"*"'],
  [/whsec_[0-9A-Za-z+/]{43}=/g, "whsec_*"],
  [/sha256=[0-9a-f]{64}/g, "sha256=*"],
  [/\bv1,[0-9A-Za-z+/]{43}=/g, "v1,*"],
  // A signature carries real seconds, whatever the workspace's clock says.
  [/(webhook-timestamp"[:,])"\d{10}"/g, '$1"*"'],
  [/"hint":"[^"]+"/g, '"hint":"*"'],
  [/"name":"[a-z]+-[a-z]+"/g, '"name":"*"'],
  [/20\d\d-\d\d-\d\dT[\d:.]+Z/g, "*"],
  // What a snapshot holds is packed, and other ids pack otherwise.
  [/("rows":\d+,"bytes":)\d+/g, '$1"*"'],
  // A body within a body has its quotation marks escaped.
  [/(\\?")(created|offsetMs|waitedMs)\1:-?\d+/g, "$1$2$1:0"],
  [/expires=\d+&signature=alo_dl_(\w|…)+/g, "expires=*&signature=*"],
  [/sim_(\w+)_\d+/g, "sim_$1_*"],
  // Who writes, and what, is drawn for each workspace.
  [/"(handle|displayName|relation)":"[^"]+"/g, '"$1":"*"'],
  [/"direction":"in","text":"(?:[^"\\]|\\.)*"/g, '"direction":"in","text":"*"'],
  [/"summary":"[^"]+ wrote on /g, '"summary":"* wrote on '],
  [/\breplay-[\w-]{22}/g, "replay-*"],
  [/cursor=[\w-]+/g, "cursor=*"],
  [/"nextCursor":"[^"]+"/g, '"nextCursor":"*"'],
  [/"(durationMs|address)":("[^"]*"|[\d.]+)/g, '"$1":"*"'],
];

/** Ids, secrets and instants differ between two workspaces; everything else must not. */
export function maskAnswer(told: Told): Told {
  const headers = Object.fromEntries(
    Object.entries(told.headers)
      .filter(([name]) => !ofTheRoad.includes(name))
      .map(([name, value]) => [name, name === "vary" ? withoutNext(value) : maskText(value)])
      .filter(([, value]) => value !== ""),
  );
  // Waiting for the server to start used up some of this address's calls on one side only.
  if (told.headers["ratelimit-policy"]?.startsWith('"anonymous"')) delete headers["x-ratelimit-remaining"];
  return { status: told.status, headers, body: ofAnyRoad(inOrder(maskText(eventsInOrder(inPlain(told.body))))) };
}

/** Next puts its own words before ours. */
function withoutNext(vary: string): string {
  const words = vary.split(", ").filter((word) => word !== "rsc" && !word.startsWith("next-"));
  return words.join(", ");
}

function maskText(text: string): string {
  return masks.reduce((masked, [what, mask]) => masked.replace(what, mask), text);
}

/** What is sent as base64 has ids within. */
function inPlain(text: string): string {
  return text.replace(/"bodyBase64":"([^"]*)"/g, (_, body: string) => {
    return `"bodyBase64":${JSON.stringify(Buffer.from(body, "base64").toString())}`;
  });
}

/**
 * Networks take their time by a seed that knows the workspace, so which channel answers first may differ. Who answers is
 * drawn in the same way, and with that what a matrix makes of it.
 */
function inOrder(body: string): string {
  if (!body.includes('"happened"')) return body;
  const advance = JSON.parse(body) as { happened: object[] };
  const drawn = (happening: object) => String(Reflect.get(happening, "kind")).startsWith("matrix_");
  const certain = advance.happened.filter((happening) => !drawn(happening));
  const happened = certain.map((happening) => JSON.stringify(happening)).sort();
  return JSON.stringify({ ...advance, happened });
}

interface Listed {
  readonly event?: unknown;
  readonly createdAt?: unknown;
}

/**
 * Events of one millisecond have an order among those of the same object alone, so they are put into the order of what
 * is left of them behind the mask. Those of different instants stay as they came.
 */
function eventsInOrder(body: string): string {
  if (!body.startsWith('{"object":"list"') || !body.includes('"event":"')) return body;
  const list = JSON.parse(body) as { data: Listed[] };
  if (!list.data.every(({ event, createdAt }) => event !== undefined && createdAt !== undefined)) return body;
  const runs: Listed[][] = [];
  for (const entry of list.data) {
    const run = runs.at(-1);
    if (run !== undefined && run[0]?.createdAt === entry.createdAt) run.push(entry);
    else runs.push([entry]);
  }
  const masked = (entry: Listed) => maskText(JSON.stringify(entry));
  const data = runs.flatMap((run) => run.toSorted((a, b) => (masked(a) < masked(b) ? -1 : 1)));
  return JSON.stringify({ ...list, data });
}

/** What a logged call said of its road: each server and each framework adds headers of its own. */
function ofAnyRoad(body: string): string {
  if (body.includes('"object":"usage"')) return atAnyMinute(body);
  if (body.startsWith('{"object":"request_diff"')) {
    const diff = JSON.parse(body) as Record<"left" | "right", LoggedSides>;
    return JSON.stringify({ ...diff, left: sidesOfAnyRoad(diff.left), right: sidesOfAnyRoad(diff.right) });
  }
  return body.includes('"bodiesKept"') ? JSON.stringify(sidesOfAnyRoad(JSON.parse(body))) : body;
}

type LoggedSides = Record<"request" | "response", { headers: Record<string, string> }>;

function sidesOfAnyRoad(logged: LoggedSides): LoggedSides {
  for (const side of [logged.request, logged.response]) {
    const own = Object.entries(side.headers).filter(([name]) => !/^(host|x-forwarded-.*)$/.test(name));
    side.headers = Object.fromEntries(
      own.map(([name, value]) => [name, ofTheRoad.includes(name.toLowerCase()) ? "*" : value]).sort(),
    );
  }
  return logged;
}

/** A minute may begin between the one road and the other. */
function atAnyMinute(body: string): string {
  const usage = JSON.parse(body) as { requests: { highest: unknown; lastHour: unknown[]; lastDay: unknown[] } };
  const { requests } = usage;
  const counts = {
    highest: requests.highest !== null,
    lastHour: requests.lastHour.length,
    lastDay: requests.lastDay.length,
  };
  return JSON.stringify({ ...usage, requests: { ...requests, ...counts } });
}
