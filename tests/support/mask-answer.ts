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
  [/alo_test_[0-9A-Za-z]{38}/g, "alo_test_*"],
  [/whsec_[0-9A-Za-z+/]{43}=/g, "whsec_*"],
  [/sha256=[0-9a-f]{64}/g, "sha256=*"],
  [/\bv1,[0-9A-Za-z+/]{43}=/g, "v1,*"],
  // A signature carries real seconds, whatever the workspace's clock says.
  [/(webhook-timestamp"[:,])"\d{10}"/g, '$1"*"'],
  [/"hint":"[^"]+"/g, '"hint":"*"'],
  [/"name":"[a-z]+-[a-z]+"/g, '"name":"*"'],
  [/20\d\d-\d\d-\d\dT[\d:.]+Z/g, "*"],
  // A body within a body has its quotation marks escaped.
  [/(\\?")(created|offsetMs|waitedMs)\1:-?\d+/g, "$1$2$1:0"],
  [/sim_(\w+)_\d+/g, "sim_$1_*"],
  [/cursor=[\w-]+/g, "cursor=*"],
  [/"nextCursor":"[^"]+"/g, '"nextCursor":"*"'],
];

/** Ids, secrets and instants differ between two workspaces; everything else must not. */
export function maskAnswer(told: Told): Told {
  const headers = Object.fromEntries(
    Object.entries(told.headers)
      .filter(([name]) => !ofTheRoad.includes(name))
      // Next puts its own words before ours.
      .map(([name, value]) => [name, name === "vary" ? value.slice(-"Authorization, Origin".length) : maskText(value)]),
  );
  // Waiting for the server to start used up some of this address's calls on one side only.
  if (told.headers["ratelimit-policy"]?.startsWith('"anonymous"')) delete headers["x-ratelimit-remaining"];
  return { status: told.status, headers, body: inOrder(maskText(inPlain(told.body))) };
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

/** Networks take their time by a seed that knows the workspace, so which channel answers first may differ. */
function inOrder(body: string): string {
  if (!body.includes('"happened"')) return body;
  const advance = JSON.parse(body) as { happened: object[] };
  const happened = advance.happened.map((happening) => JSON.stringify(happening)).sort();
  return JSON.stringify({ ...advance, happened });
}
