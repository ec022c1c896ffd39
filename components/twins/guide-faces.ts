import { agentTables } from "../agents/agent-tables.ts";
import { analyticsTables } from "../analytics/analytics-tables.ts";
import { SnapshotTimes } from "../analytics/snapshot-times.ts";
import { channelFaces } from "../channels/channel-parts.md.ts";
import { contractTables } from "../docs/contract-tables.ts";
import { Fact } from "../docs/fact.ts";
import { noteText } from "../docs/prose.md.ts";
import { callFaces } from "../docs/runnable-calls.md.ts";
import { briefSampleText, sampleText } from "../docs/sample.md.ts";
import { tableFaces } from "../docs/table-parts.md.ts";
import { errorFaces } from "../errors/error-page.md.ts";
import { goingLiveFaces } from "../going-live/going-live-parts.md.ts";
import { inboxTables } from "../inbox/inbox-tables.ts";
import { matrixTables } from "../matrix/matrix-table.ts";
import { mediaTables } from "../media/media-tables.ts";
import { oauthFaces } from "../oauth/oauth-parts.md.ts";
import { overviewFaces } from "../overview/overview-parts.md.ts";
import { sdkFaces } from "../sdks/sdk-parts.md.ts";
import { voiceTables } from "../voice/voice-tables.ts";
import { debuggerFaces } from "../webhooks/debugger-parts.md.ts";
import { eventFaces } from "../webhooks/event-parts.md.ts";
import { retryFaces } from "../webhooks/retry-parts.md.ts";
import { verifyFaces } from "../webhooks/verify-parts.md.ts";
import { webhookFaces } from "../webhooks/webhook-parts.md.ts";
import type { Face } from "./jsx-markdown.ts";

const everywhere: Readonly<Record<string, Face>> = {
  ...tableFaces(contractTables),
  Fact,
  Note: noteText,
};

/** What single guides add, as their pages do. */
const own: Readonly<Record<string, Readonly<Record<string, Face>>>> = {
  agents: tableFaces(agentTables),
  analytics: { ...tableFaces(analyticsTables), SnapshotTimes },
  errors: errorFaces,
  channels: channelFaces,
  "going-live": goingLiveFaces,
  inbox: tableFaces(inboxTables),
  matrix: tableFaces(matrixTables),
  media: tableFaces(mediaTables),
  oauth: oauthFaces,
  overview: overviewFaces,
  pagination: { Sample: sampleText },
  sdks: sdkFaces,
  "sdks/typescript": sdkFaces,
  "sdks/python": sdkFaces,
  "sdks/methods": sdkFaces,
  cli: sdkFaces,
  voice: tableFaces(voiceTables),
  webhooks: webhookFaces,
  "webhooks/events": eventFaces,
  "webhooks/verify": verifyFaces,
  "webhooks/retries": retryFaces,
  "webhooks/debugger": debuggerFaces,
};

/** The Markdown face of every component that a guide may name. */
export function guideFaces(slug: string, now: number, brief = false): Readonly<Record<string, Face>> {
  const faces = { ...everywhere, ...callFaces(slug, now, brief), ...own[slug] };
  return brief ? { ...faces, Sample: briefSampleText } : faces;
}
