/** An answer as it came over the wire. */
export interface Told {
  status: number;
  headers: Record<string, string>;
  body: string;
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

/** Ids and instants differ between two workspaces; everything else must not. */
export function masked(told: Told): Told {
  const mask = (text: string) =>
    text
      .replace(/\b([a-z]{3,4})_[0-9A-HJKMNP-TV-Z]{26,28}/g, "$1_*")
      .replace(/whsec_[\w+/=]+/g, "whsec_*")
      .replace(/sha256=[0-9a-f]{64}/g, "sha256=*")
      .replace(/v1,[\w+/=]{44}/g, "v1,*")
      .replace(/"(bodyBase64|secret|hint)":"[^"]+"/g, '"$1":"*"')
      .replace(/"(webhook-timestamp)":"\d+"/gi, '"$1":"*"')
      .replace(/"(\w+Ms)":[\d.]+/g, '"$1":0')
      .replace(/\/catch\/[\w-]+/g, "/catch/*")
      .replace(/preview\/[0-9A-Z]+-([a-z]+)-[0-9a-f]+/g, "preview/*-$1")
      .replace(/alo_test_[0-9A-Za-z]{38}/g, "alo_test_*")
      .replace(/"name":"[a-z]+-[a-z]+"/g, '"name":"*"')
      .replace(/20\d\d-\d\d-\d\dT[\d:.]+Z/g, "*")
      .replace(/(\\?")(created|offsetMs)\\?":-?\d+/g, "$1$2$1:0")
      .replace(/sim_(\w+)_\d+/g, "sim_$1_*")
      .replace(/cursor=[\w-]+/g, "cursor=*")
      .replace(/"nextCursor":"[^"]+"/g, '"nextCursor":"*"');
  const headers = Object.fromEntries(
    Object.entries(told.headers)
      .filter(([name]) => !ofTheRoad.includes(name))
      // Next puts its own words before ours.
      .map(([name, value]) => [name, name === "vary" ? value.slice(-"Authorization, Origin".length) : mask(value)]),
  );
  // Waiting for the server to start used up some of this address's calls on one side only.
  if (told.headers["ratelimit-policy"]?.startsWith('"anonymous"')) delete headers["x-ratelimit-remaining"];
  return { status: told.status, headers, body: inOrder(mask(told.body)) };
}

/** Networks take their time by a seed that knows the workspace, so which channel answers first may differ. */
function inOrder(body: string): string {
  if (!body.includes('"happened"')) return body;
  const advance = JSON.parse(body) as { happened: object[] };
  const happened = advance.happened.map((happening) => JSON.stringify(happening)).sort();
  return JSON.stringify({ ...advance, happened });
}
