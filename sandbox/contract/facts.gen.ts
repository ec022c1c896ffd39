// Generated from openapi.yaml by `npm run generate`. Do not edit.

import type { components } from "./types.gen.ts";

export const api = {
  title: "Aloha API",
  version: "1.0.0",
  summary: "Write once, publish on thirteen channels, and see what became of it.",
  server: "https://api.usealoha.app",
  contact: "hello@usealoha.app",
} as const;

export const plans = {
  free: { name: "Free", requestsPerMinute: 60 },
  working_team: { name: "Working Team", requestsPerMinute: 600 },
  agency: { name: "Agency", requestsPerMinute: 3000 },
} as const;
export type Plan = keyof typeof plans;

export const policies = {
  anonymous: { requestsPerMinute: 60, description: "Calls without a valid key, for each address." },
  sandbox: { requestsPerMinute: 600, description: "Calls to /v1/sandbox with a test key, for each workspace." },
  workspaces: { requestsPerMinute: 30, description: "New sandbox workspaces, for each address." },
  portal: { requestsPerMinute: 600, description: "Calls by a signed-in person, whatever the workspace." },
} as const;
export type Policy = keyof typeof policies;

export const scopes = {
  read: "Read posts, channels, events and the inbox, and ask who is calling.",
  write: "Create, change, retry and delete posts, upload media, reply in the inbox, and work the controls of the sandbox.",
  "webhook:admin": "Manage webhook endpoints, their secrets and their deliveries.",
} as const;
export type Scope = keyof typeof scopes;

export const roles = {
  owner: {
    meaning: "Everything, and the only one to delete the workspace.",
    scopes: ["read", "write", "webhook:admin"],
  },
  admin: { meaning: "Keys, webhooks, and members below owner.", scopes: ["read", "write", "webhook:admin"] },
  editor: { meaning: "Writes posts.", scopes: ["read", "write"] },
  reviewer: { meaning: "Reads.", scopes: ["read"] },
  viewer: { meaning: "Reads.", scopes: ["read"] },
} as const;
export type Role = keyof typeof roles;

export const signIn = {
  sessionSeconds: 604800,
  freshSeconds: 600,
  docsKeySeconds: 604800,
  docsKeys: 20,
  magicLinkSeconds: 600,
  invitationSeconds: 604800,
} as const;

export const workspaceLimits = { keys: 50, secretsOfKey: 10, members: 100, workspacesOfPerson: 20, apps: 20 } as const;

export const oauth = {
  accessTokenSeconds: 3600,
  refreshTokenSeconds: 2592000,
  codeSeconds: 60,
  consentSeconds: 600,
  consentsOfSession: 20,
  clientSecretGraceSeconds: 86400,
  devicesOfConnection: 10,
  redirectUris: 10,
  authorizePerMinute: 60,
  tokenPerMinute: 120,
} as const;

export const retrySteps = [
  { label: "1m", seconds: 60 },
  { label: "5m", seconds: 300 },
  { label: "25m", seconds: 1500 },
  { label: "2h", seconds: 7200 },
  { label: "12h", seconds: 43200 },
  { label: "24h", seconds: 86400 },
] as const;

export const publishRetrySeconds = [30, 120, 600] as const;

export const keyGracePeriodSeconds = 86400 as const;

export const idempotency = { replaySeconds: 86400, keyMax: 255 } as const;

export const workspaceLifeSeconds = 604800 as const;

export const requestLog = { keptDays: 7, keptCalls: 10000, bodyBytes: 65536, openTails: 10 } as const;

export const analytics = { defaultDays: 30, keptMonths: 24, keptSeconds: 604800, linkSeconds: 900, mostRows: 1000000, unfinished: 5, kept: 50 } as const;

export const snapshots = [
  { label: "at once", seconds: 0 },
  { label: "1 h", seconds: 3600 },
  { label: "6 h", seconds: 21600 },
  { label: "24 h", seconds: 86400 },
  { label: "3 d", seconds: 259200 },
  { label: "7 d", seconds: 604800 },
  { label: "30 d", seconds: 2592000 },
] as const;

export const engagement = {
  noise: 0.4,
  questionFactor: 1.15,
  forms: { text: 1, link: 0.8, image: 1.3 },
  lengths: [
    { upTo: 80, factor: 1.1 },
    { upTo: 280, factor: 1 },
    { upTo: 1000, factor: 0.9 },
    { upTo: null, factor: 0.75 },
  ],
  hours: [
    0.5,
    0.45,
    0.4,
    0.4,
    0.45,
    0.55,
    0.7,
    0.9,
    1.1,
    1.2,
    1.15,
    1.1,
    1.15,
    1.1,
    1.05,
    1,
    1.05,
    1.15,
    1.25,
    1.3,
    1.2,
    1,
    0.8,
    0.6,
  ],
  weekdays: [1.05, 1.1, 1.1, 1.05, 0.95, 0.8, 0.85],
  networks: {
    instagram: {
      followers: [800, 6000],
      reach: 0.32,
      halfLifeHours: 18,
      rates: { views: 1.25, likes: 0.045, replies: 0.006, bookmarks: 0.008 },
    },
    linkedin: {
      followers: [300, 3000],
      reach: 0.28,
      halfLifeHours: 20,
      rates: { impressions: 1, likes: 0.025, replies: 0.005, reposts: 0.003, clicks: 0.02 },
    },
    x: {
      followers: [500, 5000],
      reach: 0.18,
      halfLifeHours: 1.2,
      rates: {
        impressions: 1,
        likes: 0.014,
        replies: 0.003,
        reposts: 0.003,
        quotes: 0.0008,
        bookmarks: 0.002,
        clicks: 0.01,
        profileClicks: 0.006,
      },
    },
    tiktok: {
      followers: [600, 8000],
      reach: 0.9,
      halfLifeHours: 40,
      rates: { views: 1.4, likes: 0.06, replies: 0.005, reposts: 0.006 },
    },
    threads: {
      followers: [300, 2500],
      reach: 0.25,
      halfLifeHours: 8,
      rates: { views: 1.1, likes: 0.025, replies: 0.006, reposts: 0.003, quotes: 0.001 },
    },
    facebook: {
      followers: [500, 6000],
      reach: 0.12,
      halfLifeHours: 9,
      rates: { views: 1.1, likes: 0.02, replies: 0.004, reposts: 0.003, clicks: 0.015 },
    },
    pinterest: {
      followers: [200, 2000],
      reach: 0.7,
      halfLifeHours: 400,
      rates: { impressions: 1, bookmarks: 0.018, clicks: 0.012 },
    },
    youtube: {
      followers: [300, 5000],
      reach: 0.5,
      halfLifeHours: 300,
      rates: { views: 1, likes: 0.035, replies: 0.004 },
    },
    bluesky: {
      followers: [150, 1800],
      reach: 0.35,
      halfLifeHours: 4,
      rates: { likes: 0.03, replies: 0.006, reposts: 0.008, quotes: 0.001 },
    },
    mastodon: {
      followers: [100, 1200],
      reach: 0.4,
      halfLifeHours: 6,
      rates: { likes: 0.025, replies: 0.006, reposts: 0.012 },
    },
    medium: { followers: [100, 1500], reach: 0.3, halfLifeHours: 120, rates: {} },
    reddit: { followers: [400, 4000], reach: 0.6, halfLifeHours: 6, rates: { likes: 0.03, replies: 0.012 } },
    telegram: { followers: [200, 2500], reach: 0.6, halfLifeHours: 10, rates: {} },
  },
} as const;

export const sources = {
  aloha_typescript: { name: "TypeScript SDK" },
  aloha_python: { name: "Python SDK" },
  aloha_cli: { name: "Aloha CLI" },
  browser: { name: "Browser" },
  curl: { name: "curl" },
  httpie: { name: "HTTPie" },
  postman: { name: "Postman" },
  insomnia: { name: "Insomnia" },
  bruno: { name: "Bruno" },
  node: { name: "Node" },
  deno: { name: "Deno" },
  bun: { name: "Bun" },
  python: { name: "Python" },
  go: { name: "Go" },
  java: { name: "Java" },
  ruby: { name: "Ruby" },
  php: { name: "PHP" },
  dotnet: { name: ".NET" },
  rust: { name: "Rust" },
  other: { name: "Another program" },
  none: { name: "No name given" },
} as const;
export type CallSource = keyof typeof sources;

export const events = {
  "post.scheduled": { when: "A post gets its time, or a new time. One for all its channels.", object: "post" },
  "post.published": { when: "A post is live on a channel. Once for each channel.", object: "post" },
  "post.failed": { when: "A channel ended in a failure and will not be tried again by itself.", object: "post" },
  "reply.received": { when: "Somebody answered: a comment, a mention or a direct message.", object: "inbox_thread" },
  "matrix.completed": { when: "A matrix run ended as success, failed or skipped.", object: "matrix_run" },
} as const;
export type EventName = keyof typeof events;

export const webhookLimits = {
  endpoints: 20,
  liveSecrets: 5,
  maxInFlight: 8,
  requestSeconds: 15,
  retries: 6,
  keptDays: 30,
  retryAfterMaxSeconds: 86400,
  disableAfterSeconds: 432000,
  overlapSeconds: 86400,
  responseBodyBytes: 16384,
  customHeaders: 20,
  customHeaderBytes: 4096,
} as const;

export const webhookCodes = {
  target_not_allowed: {
    meaning: "The address is one that Aloha does not call.",
    remedy: "Use an https address on the public internet, on port 443, 8443 or from 1024 up.",
  },
  dns_not_found: {
    meaning: "The host name does not exist, or has no address.",
    remedy: "Check the spelling of the host, and that its DNS record is published.",
  },
  dns_error: {
    meaning: "The host name could not be looked up.",
    remedy: "Check that the name servers of the host answer.",
  },
  connect_refused: { meaning: "Nothing listens on that port.", remedy: "Start your server, or correct the port." },
  connect_unreachable: {
    meaning: "There is no way to that address.",
    remedy: "Check the network and the firewall in front of your server.",
  },
  connect_timeout: {
    meaning: "The connection was not made within 5 seconds.",
    remedy: "Check that no firewall drops our packets.",
  },
  tls_error: {
    meaning: "The TLS connection could not be made; the detail says why.",
    remedy: "Repair the certificate: its dates, its host name and its whole chain.",
  },
  connection_reset: {
    meaning: "The connection was closed before the headers of the answer were complete.",
    remedy: "Look for a crash, or for a limit of a proxy, on your side.",
  },
  timeout: {
    meaning: "The headers of the answer did not come within 15 seconds; the phase says where the time went.",
    remedy: "Answer at once, and do the work afterwards.",
  },
  invalid_response: {
    meaning: "The answer is not valid HTTP.",
    remedy: "Check what listens on that port, and any proxy in front of it.",
  },
  response_headers_too_large: {
    meaning: "The headers of the answer are larger than 16 KiB.",
    remedy: "Send fewer or shorter headers.",
  },
  redirect_refused: {
    meaning: "The answer is a redirect, and redirects are not followed.",
    remedy: "Set the final address on the webhook.",
  },
  gone: {
    meaning: "The answer is 410, so the webhook was disabled.",
    remedy: "Enable the webhook when you want deliveries again.",
  },
  throttled: {
    meaning: "The answer is 429.",
    remedy: "Lower ratePerSecond or maxInFlight of the webhook, or answer with Retry-After.",
  },
  http_client_error: {
    meaning: "The answer is a 4xx other than 410 and 429.",
    remedy: "Read the body of the answer, which often says what was refused.",
  },
  http_server_error: { meaning: "The answer is a 5xx.", remedy: "Look into the log of your server at that time." },
  interrupted: {
    meaning: "Our side stopped before the outcome was known.",
    remedy: "Do nothing: it is sent again and costs no retry, and the id in the body shows a duplicate.",
  },
} as const;
export type WebhookCode = keyof typeof webhookCodes;

export const signatureReasons = {
  missing_header: { meaning: "The header is not there.", remedy: "Pass all headers of the request on to the check." },
  malformed_header: {
    meaning: "The header does not have its form.",
    remedy: "Pass the header on as it came, neither cut nor joined.",
  },
  body_reserialized: {
    meaning: "The JSON is equal, but the bytes are not.",
    remedy: "Check the raw body, before a framework parses it.",
  },
  whitespace_changed: {
    meaning: "Only white space differs.",
    remedy: "Pass the body on as it came: do not trim it, and do not change its line ends.",
  },
  wrong_secret: {
    meaning: "None of the secrets makes this signature.",
    remedy: "Copy the secret of this very webhook.",
  },
  old_secret: { meaning: "The secret has ended.", remedy: "Use the secret that is primary now." },
  wrong_encoding: {
    meaning: "Hex stands where base64 belongs, or the reverse.",
    remedy: "Write X-Aloha-Signature in hex and webhook-signature in base64.",
  },
  wrong_key_form: {
    meaning: "The key is the decoded bytes where the string belongs, or the reverse.",
    remedy: "Use the whole string for X-Aloha-Signature, and the decoded bytes after whsec_ for webhook-signature.",
  },
  stale_timestamp: {
    meaning: "The timestamp is more than five minutes from now.",
    remedy: "Set the clock of your server, and check a request when it comes.",
  },
  body_parsed: {
    meaning: "The body is an object that was parsed already.",
    remedy: "Give the raw text or bytes of the body.",
  },
  body_consumed: {
    meaning: "The body of the request was read before.",
    remedy: "Check the signature first, or check a clone of the request.",
  },
} as const;
export type SignatureReason = keyof typeof signatureReasons;

export const mediaTypes = {
  "image/jpeg": { name: "JPEG", kind: "image", mostBytes: 20000000, extension: "jpg" },
  "image/png": { name: "PNG", kind: "image", mostBytes: 20000000, extension: "png" },
  "image/webp": { name: "WebP", kind: "image", mostBytes: 20000000, extension: "webp" },
  "image/gif": { name: "GIF", kind: "image", mostBytes: 20000000, extension: "gif" },
  "video/mp4": { name: "MP4", kind: "video", mostBytes: 100000000, extension: "mp4" },
  "application/pdf": { name: "PDF", kind: "document", mostBytes: 100000000, extension: "pdf" },
} as const;

export const mediaLimits = {
  altMax: 1000,
  pixels: 100000000,
  unclaimedBytes: 200000000,
  claimedBytes: 5000000000,
  files: 10000,
  downloadSeconds: 20,
} as const;

export const idPrefixes = {
  post: "post",
  delivery: "del",
  media: "med",
  event: "evt",
  api_key: "key",
  request: "req",
  workspace: "wsp",
  user: "usr",
  session: "ses",
  member: "mem",
  invitation: "inv",
  audit_event: "aud",
  webhook: "whk",
  webhook_secret: "whs",
  webhook_delivery: "dlv",
  webhook_attempt: "att",
  app: "app",
  connection: "gra",
  caught: "cgt",
  inbox_thread: "thr",
  inbox_message: "msg",
  matrix: "mtx",
  matrix_run: "run",
  analytics_export: "exp",
} as const;

export const outcomes = {
  publish: { meaning: "The default: the post is published.", delivery: "published", events: ["post.published"] },
  slow: {
    meaning: "The network takes 90 seconds on the clock, then publishes.",
    delivery: "published",
    events: ["post.published"],
  },
  fail_then_publish: {
    meaning: "The first two tries fail, the third one works.",
    delivery: "published",
    events: ["post.published"],
  },
  rate_limited: { meaning: "The network answers 429 to all four tries.", delivery: "failed", events: ["post.failed"] },
  needs_reauth: { meaning: "The connection is no longer valid.", delivery: "needs_reauth", events: ["post.failed"] },
  forbidden: {
    meaning: "The network does not let this account post. Refused at once.",
    delivery: "failed",
    events: ["post.failed"],
  },
  invalid_content: {
    meaning: "The network refuses the content. Refused at once.",
    delivery: "failed",
    events: ["post.failed"],
  },
  manual_assist: { meaning: "A person is asked to post by hand.", delivery: "manual_assist", events: [] },
  pending_review: {
    meaning: "The network holds the post for 24 hours on the clock, then publishes.",
    delivery: "published",
    events: ["post.published"],
  },
  "replies:N": {
    meaning: "The post is published, then exactly N people answer, with N from 1 to 20.",
    delivery: "published",
    events: ["post.published", "reply.received"],
  },
} as const;
export type Outcome = keyof typeof outcomes;

export const inbox = {
  tags: 20,
  tagLetters: 40,
  directMessageHours: { instagram: 24, facebook: 24 },
  audience: {
    percentWithAnswers: [45, 30, 17, 8],
    firstMinutes: 60,
    lastMinutes: 2160,
    forcedApartSeconds: 90,
    percentMentions: 12,
    percentDirect: 10,
    directMessagesOn: ["instagram", "linkedin", "x", "facebook", "bluesky", "mastodon", "reddit", "telegram"],
    followUp: { percent: 40, firstMinutes: 5, lastMinutes: 360 },
  },
} as const;

export const postStatuses = {
  draft: { meaning: "Saved without a time. Nothing will be published." },
  in_review: { meaning: "A reviewer looks at it in the app." },
  approved: { meaning: "A reviewer said yes; it has no time yet." },
  scheduled: { meaning: "It has a time, and no channel has started." },
  publishing: { meaning: "At least one channel has started, and not all of them are settled." },
  published: { meaning: "Live on every channel." },
  partial: { meaning: "Finished, but at least one channel needs you." },
  failed: { meaning: "No channel has it." },
  deleted: { meaning: "Taken down. A tombstone stays in the list." },
} as const;
export type PostStatus = keyof typeof postStatuses;

export const deliveryStatuses = {
  pending: { meaning: "Waits for its time, or for its next try.", next: ["publishing", "manual_assist", "failed"] },
  publishing: {
    meaning: "The network is being asked.",
    next: ["published", "failed", "needs_reauth", "pending_review", "pending"],
  },
  pending_review: { meaning: "The network holds it for review.", next: ["published", "failed"] },
  published: { meaning: "Live. remoteId and remoteUrl are set.", next: ["deleted"] },
  failed: { meaning: "Final. The error says why. Retry it when the cause is gone.", next: ["pending"] },
  needs_reauth: {
    meaning: "The connection is no longer valid. Reconnect the channel, then retry.",
    next: ["pending"],
  },
  manual_assist: { meaning: "A person is reminded to post by hand.", next: ["pending"] },
  deleted: { meaning: "Taken down. The id and the address stay as a tombstone.", next: [] },
} as const;
export type DeliveryStatus = keyof typeof deliveryStatuses;

export const errorCategories = {
  needs_reauth: { meaning: "The network no longer accepts the connection.", retried: false, source: "user" },
  rate_limited: { meaning: "The network takes no more posts for now.", retried: true, source: "platform" },
  forbidden: { meaning: "The account may not do this on the network.", retried: false, source: "user" },
  invalid_content: {
    meaning: "The network refuses the content, or its media never arrived.",
    retried: false,
    source: "user",
  },
  unsupported_platform: {
    meaning: "This channel or this form of post is not supported.",
    retried: false,
    source: "system",
  },
  transient: { meaning: "The network broke, or did not answer in time.", retried: true, source: "platform" },
} as const;
export type ErrorCategory = keyof typeof errorCategories;

export type ChannelSlug =
  | "instagram"
  | "linkedin"
  | "x"
  | "tiktok"
  | "threads"
  | "facebook"
  | "pinterest"
  | "youtube"
  | "bluesky"
  | "mastodon"
  | "medium"
  | "reddit"
  | "telegram";
export type Counter = components["schemas"]["Counter"];
/** What one channel takes: the very fields that listChannels shows. */
export type ChannelFacts = Omit<components["schemas"]["Channel"], "object" | "slug" | "connection">;
export const channels: Readonly<Record<ChannelSlug, ChannelFacts>> = {
  instagram: {
    name: "Instagram",
    open: false,
    text: [{ counter: "utf16", max: 2200, verify: true }],
    withMedia: null,
    urlWeight: null,
    title: null,
    thread: null,
    firstComment: true,
    link: false,
    hashtags: { warnOver: 5, max: 30 },
    media: {
      required: true,
      imagesMax: 10,
      videosMax: 10,
      documentsMax: 0,
      mixed: true,
      maxImageBytes: 8000000,
      maxVideoBytes: null,
      ratio: { min: 0.56, max: 1.91 },
      animatedMax: null,
      alone: true,
      note: "1 to 10 images or videos, with a ratio from about 0.56 to 1.91. 50 posts in 24 hours.",
    },
    card: { width: 1080, height: 1350 },
    ownFields: [],
    canDelete: false,
    metrics: ["views", "likes", "replies", "bookmarks"],
    sources: [
      {
        title: "Instagram: publish content",
        url: "https://developers.facebook.com/docs/instagram-platform/content-publishing",
      },
      {
        title: "Instagram: IG User media",
        url: "https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user/media",
      },
    ],
    checkedOn: "2026-11-23",
    unverified: ["text", "firstComment", "metrics", "media.alone"],
  },
  linkedin: {
    name: "LinkedIn",
    open: true,
    text: [{ counter: "utf16", max: 3000, verify: true }],
    withMedia: null,
    urlWeight: null,
    title: { max: 400, required: false, counter: "utf16" },
    thread: null,
    firstComment: true,
    link: true,
    hashtags: null,
    media: {
      required: false,
      imagesMax: 20,
      videosMax: 1,
      documentsMax: 1,
      mixed: false,
      maxImageBytes: null,
      maxVideoBytes: null,
      ratio: null,
      animatedMax: null,
      alone: true,
      note: "Images, or one video, or one PDF of at most 100 MB and 300 pages. 150 posts a day.",
    },
    card: null,
    ownFields: [],
    canDelete: true,
    metrics: ["impressions", "likes", "replies", "reposts", "clicks"],
    sources: [
      {
        title: "LinkedIn: Posts API",
        url: "https://learn.microsoft.com/en-us/linkedin/marketing/community-management/shares/posts-api",
      },
      {
        title: "LinkedIn: MultiImage API",
        url: "https://learn.microsoft.com/en-us/linkedin/marketing/community-management/shares/multiimage-post-api",
      },
    ],
    checkedOn: "2026-11-23",
    unverified: ["text", "firstComment", "media", "metrics", "link"],
  },
  x: {
    name: "X",
    open: true,
    text: [{ counter: "weighted", max: 280, verify: false }],
    withMedia: null,
    urlWeight: 23,
    title: null,
    thread: { max: 25 },
    firstComment: false,
    link: false,
    hashtags: null,
    media: {
      required: false,
      imagesMax: 4,
      videosMax: 1,
      documentsMax: 0,
      mixed: false,
      maxImageBytes: null,
      maxVideoBytes: null,
      ratio: null,
      animatedMax: 1,
      alone: true,
      note: "4 images, or 1 video, or 1 GIF. Premium accounts may write 25,000 characters; Aloha counts for everybody.",
    },
    card: null,
    ownFields: [],
    canDelete: true,
    metrics: ["impressions", "likes", "replies", "reposts", "quotes", "bookmarks", "clicks", "profileClicks"],
    sources: [
      { title: "X: counting characters", url: "https://docs.x.com/fundamentals/counting-characters" },
      { title: "X: create a post", url: "https://docs.x.com/x-api/posts/create-post" },
    ],
    checkedOn: "2026-11-23",
    unverified: ["metrics", "media.alone"],
  },
  tiktok: {
    name: "TikTok",
    open: false,
    text: [{ counter: "utf16", max: 2200, verify: false }],
    withMedia: null,
    urlWeight: null,
    title: { max: 90, required: false, counter: "utf16" },
    thread: null,
    firstComment: false,
    link: false,
    hashtags: null,
    media: {
      required: true,
      imagesMax: 35,
      videosMax: 1,
      documentsMax: 0,
      mixed: false,
      maxImageBytes: null,
      maxVideoBytes: null,
      ratio: null,
      animatedMax: null,
      alone: true,
      note: "1 video, or 1 to 35 photos. A photo post may have a title, and a text of 4,000. 6 calls a minute.",
    },
    card: null,
    ownFields: [],
    canDelete: false,
    metrics: ["views", "likes", "replies", "reposts"],
    sources: [
      {
        title: "TikTok: direct post",
        url: "https://developers.tiktok.com/doc/content-posting-api-reference-direct-post",
      },
      {
        title: "TikTok: photo post",
        url: "https://developers.tiktok.com/doc/content-posting-api-reference-photo-post",
      },
    ],
    checkedOn: "2026-11-23",
    unverified: ["metrics", "canDelete", "media.alone"],
  },
  threads: {
    name: "Threads",
    open: false,
    text: [{ counter: "utf16", max: 500, verify: true }],
    withMedia: null,
    urlWeight: null,
    title: null,
    thread: null,
    firstComment: false,
    link: false,
    hashtags: null,
    media: {
      required: false,
      imagesMax: 10,
      videosMax: 10,
      documentsMax: 0,
      mixed: true,
      maxImageBytes: null,
      maxVideoBytes: null,
      ratio: null,
      animatedMax: null,
      alone: true,
      note: "A carousel of up to 10; some pages say 20. 250 posts in 24 hours, and 1 tag a post.",
    },
    card: null,
    ownFields: [],
    canDelete: true,
    metrics: ["views", "likes", "replies", "reposts", "quotes"],
    sources: [
      { title: "Threads: overview and limits", url: "https://developers.facebook.com/docs/threads/overview" },
      { title: "Threads: posts", url: "https://developers.facebook.com/docs/threads/posts" },
    ],
    checkedOn: "2026-11-23",
    unverified: ["text", "media", "canDelete", "metrics"],
  },
  facebook: {
    name: "Facebook",
    open: false,
    text: [{ counter: "utf16", max: 63206, verify: true }],
    withMedia: null,
    urlWeight: null,
    title: null,
    thread: null,
    firstComment: true,
    link: true,
    hashtags: null,
    media: {
      required: false,
      imagesMax: 10,
      videosMax: 1,
      documentsMax: 0,
      mixed: false,
      maxImageBytes: null,
      maxVideoBytes: null,
      ratio: null,
      animatedMax: null,
      alone: true,
      note: "For Pages. Images or one video, never both. A reel has one video and a text of at most 2,200.",
    },
    card: null,
    ownFields: [],
    canDelete: true,
    metrics: ["views", "likes", "replies", "reposts", "clicks"],
    sources: [{ title: "Facebook: Pages API, posts", url: "https://developers.facebook.com/docs/pages-api/posts" }],
    checkedOn: "2026-11-23",
    unverified: ["text", "firstComment", "metrics", "link", "media.alone"],
  },
  pinterest: {
    name: "Pinterest",
    open: false,
    text: [{ counter: "utf16", max: 500, verify: true }],
    withMedia: null,
    urlWeight: null,
    title: { max: 100, required: false, counter: "utf16" },
    thread: null,
    firstComment: false,
    link: { max: 2048 },
    hashtags: null,
    media: {
      required: true,
      imagesMax: 5,
      videosMax: 1,
      documentsMax: 0,
      mixed: false,
      maxImageBytes: null,
      maxVideoBytes: null,
      ratio: null,
      animatedMax: null,
      alone: true,
      note: "1 to 5 images, or 1 video with a cover image. Alt text up to 500.",
    },
    card: { width: 1000, height: 1500 },
    ownFields: [{ name: "board", required: true, liveOnly: true }],
    canDelete: true,
    metrics: ["impressions", "bookmarks", "clicks"],
    sources: [{ title: "Pinterest: create a Pin", url: "https://developers.pinterest.com/docs/api/v5/pins-create" }],
    checkedOn: "2026-11-23",
    unverified: ["text", "metrics", "media.alone"],
  },
  youtube: {
    name: "YouTube",
    open: false,
    text: [{ counter: "utf16", max: 5000, verify: true }],
    withMedia: null,
    urlWeight: null,
    title: { max: 100, required: true, counter: "utf16" },
    thread: null,
    firstComment: false,
    link: false,
    hashtags: null,
    media: {
      required: true,
      imagesMax: 0,
      videosMax: 1,
      documentsMax: 0,
      mixed: false,
      maxImageBytes: null,
      maxVideoBytes: null,
      ratio: null,
      animatedMax: null,
      alone: false,
      note: "Exactly 1 video. Without a title, the first line of the text is the title. Tags up to 500 in all, each up to 100.",
    },
    card: null,
    ownFields: [],
    canDelete: true,
    metrics: ["views", "likes", "replies"],
    sources: [{ title: "YouTube: videos", url: "https://developers.google.com/youtube/v3/docs/videos" }],
    checkedOn: "2026-11-23",
    unverified: ["text", "title", "metrics", "firstComment", "media.alone"],
  },
  bluesky: {
    name: "Bluesky",
    open: true,
    text: [{ counter: "graphemes", max: 300, verify: false }, { counter: "utf8_bytes", max: 3000, verify: false }],
    withMedia: null,
    urlWeight: null,
    title: null,
    thread: null,
    firstComment: false,
    link: false,
    hashtags: null,
    media: {
      required: false,
      imagesMax: 4,
      videosMax: 1,
      documentsMax: 0,
      mixed: false,
      maxImageBytes: 2000000,
      maxVideoBytes: 100000000,
      ratio: null,
      animatedMax: null,
      alone: true,
      note: "4 images, or 1 mp4 video. At most 3 languages a post.",
    },
    card: null,
    ownFields: [],
    canDelete: true,
    metrics: ["likes", "replies", "reposts", "quotes"],
    sources: [
      {
        title: "Bluesky: lexicon of a post",
        url: "https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/feed/post.json",
      },
      {
        title: "Bluesky: lexicon of images",
        url: "https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/embed/images.json",
      },
      {
        title: "Bluesky: lexicon of video",
        url: "https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/embed/video.json",
      },
    ],
    checkedOn: "2026-11-23",
    unverified: ["metrics", "media.alone"],
  },
  mastodon: {
    name: "Mastodon",
    open: true,
    text: [{ counter: "graphemes", max: 500, verify: true }],
    withMedia: null,
    urlWeight: 23,
    title: null,
    thread: null,
    firstComment: false,
    link: false,
    hashtags: null,
    media: {
      required: false,
      imagesMax: 4,
      videosMax: 1,
      documentsMax: 0,
      mixed: false,
      maxImageBytes: null,
      maxVideoBytes: null,
      ratio: null,
      animatedMax: null,
      alone: true,
      note: "Each server may set limits of its own; these are the usual ones.",
    },
    card: null,
    ownFields: [
      { name: "visibility", required: false, liveOnly: false },
      { name: "contentWarning", required: false, liveOnly: false },
    ],
    canDelete: true,
    metrics: ["likes", "replies", "reposts"],
    sources: [
      { title: "Mastodon: posting", url: "https://docs.joinmastodon.org/user/posting/" },
      { title: "Mastodon: statuses API", url: "https://docs.joinmastodon.org/methods/statuses/" },
    ],
    checkedOn: "2026-11-23",
    unverified: ["text", "metrics", "media.alone"],
  },
  medium: {
    name: "Medium",
    open: false,
    text: [{ counter: "utf16", max: 100000, verify: true }],
    withMedia: null,
    urlWeight: null,
    title: { max: 100, required: false, counter: "utf16" },
    thread: null,
    firstComment: false,
    link: false,
    hashtags: null,
    media: {
      required: false,
      imagesMax: 4,
      videosMax: 0,
      documentsMax: 0,
      mixed: false,
      maxImageBytes: null,
      maxVideoBytes: null,
      ratio: null,
      animatedMax: null,
      alone: false,
      note: "The body of a call ends at 256 KiB, which may come before 100,000 characters.",
    },
    card: null,
    ownFields: [],
    canDelete: false,
    metrics: [],
    sources: [{ title: "Medium: API docs", url: "https://github.com/Medium/medium-api-docs" }],
    checkedOn: "2026-11-23",
    unverified: ["text", "title", "media", "canDelete", "metrics"],
  },
  reddit: {
    name: "Reddit",
    open: false,
    text: [{ counter: "utf16", max: 40000, verify: true }],
    withMedia: null,
    urlWeight: null,
    title: { max: 300, required: true, counter: "utf16" },
    thread: null,
    firstComment: false,
    link: true,
    hashtags: null,
    media: {
      required: false,
      imagesMax: 1,
      videosMax: 1,
      documentsMax: 0,
      mixed: false,
      maxImageBytes: null,
      maxVideoBytes: null,
      ratio: null,
      animatedMax: null,
      alone: false,
      note: "1 image or 1 video.",
    },
    card: null,
    ownFields: [{ name: "subreddit", required: true, liveOnly: false }],
    canDelete: true,
    metrics: ["likes", "replies"],
    sources: [{ title: "Reddit: submit", url: "https://www.reddit.com/dev/api/#POST_api_submit" }],
    checkedOn: "2026-11-23",
    unverified: ["text", "media", "metrics", "link"],
  },
  telegram: {
    name: "Telegram",
    open: false,
    text: [{ counter: "utf16", max: 4096, verify: false }],
    withMedia: { counter: "utf16", max: 1024 },
    urlWeight: null,
    title: null,
    thread: null,
    firstComment: false,
    link: false,
    hashtags: null,
    media: {
      required: false,
      imagesMax: 10,
      videosMax: 10,
      documentsMax: 10,
      mixed: true,
      maxImageBytes: null,
      maxVideoBytes: null,
      ratio: null,
      animatedMax: null,
      alone: true,
      note: "An album of 2 to 10. Documents go together only with documents.",
    },
    card: null,
    ownFields: [],
    canDelete: true,
    metrics: [],
    sources: [
      { title: "Telegram: sendMessage", url: "https://core.telegram.org/bots/api#sendmessage" },
      { title: "Telegram: sendMediaGroup", url: "https://core.telegram.org/bots/api#sendmediagroup" },
    ],
    checkedOn: "2026-11-23",
    unverified: ["metrics", "media.alone"],
  },
};

export const codes = {
  malformed_json: {
    status: 400,
    title: "The body is not JSON",
    cause: "The body could not be parsed. The answer says the line and the column.",
    remedy: "Repair the JSON at that place, then send it again.",
  },
  malformed_form: {
    status: 400,
    title: "The form cannot be read",
    cause: "The body does not have the form that multipart/form-data has, or it ended in the middle.",
    remedy: "Let your HTTP client make the form and its Content-Type. It knows the boundary between the parts.",
  },
  malformed_path: {
    status: 400,
    title: "The path cannot be read",
    cause: "The path holds a percent sign that starts no valid sequence.",
    remedy: "Percent-encode each part of the path as UTF-8.",
  },
  malformed_request: {
    status: 400,
    title: "The request cannot be read",
    cause: "The request line or a header breaks the rules of HTTP.",
    remedy: "Use an HTTP client instead of building the request by hand.",
  },
  invalid_query: {
    status: 400,
    title: "A query parameter or header has a bad value",
    cause: "A value is of the wrong kind, out of range, or given twice.",
    remedy: "Correct the parameters named in errors.",
  },
  unknown_parameter: {
    status: 400,
    title: "There is no such query parameter",
    cause: "The address names a parameter that this operation does not have.",
    remedy: "Take it out, or use the name that the answer suggests.",
  },
  invalid_cursor: {
    status: 400,
    title: "The cursor does not fit",
    cause: "The cursor is old, was altered, or belongs to a list with other filters.",
    remedy: "Start again without a cursor, and keep the same filters on every page.",
  },
  invalid_date: {
    status: 400,
    title: "A date cannot be read",
    cause: "A day filter is not a real day in the form YYYY-MM-DD.",
    remedy: "Send a day that exists, such as 2026-04-15.",
  },
  missing_credentials: {
    status: 401,
    title: "No key was sent",
    cause: "The call has no Authorization header. A key in the address is never read.",
    remedy: "Add the header `Authorization: Bearer <key>`.",
  },
  malformed_key: {
    status: 401,
    title: "The key looks mistyped",
    cause: "The key has the wrong shape, or its checksum does not fit.",
    remedy: "Copy the whole key again, 47 characters, with nothing around it.",
  },
  invalid_key: {
    status: 401,
    title: "No workspace knows this key",
    cause: "The key has the right shape, but nobody issued it here.",
    remedy: "Check that you copied it from the right place, or make another key.",
  },
  revoked_key: {
    status: 401,
    title: "The key was revoked",
    cause: "Somebody switched this key off, for good.",
    remedy: "Make another key in Settings, Developer.",
  },
  expired_key: {
    status: 401,
    title: "The key has ended",
    cause: "The key expired, or a rotation ended this secret.",
    remedy: "Use the newer secret, or make another key.",
  },
  invalid_token: {
    status: 401,
    title: "The access token does not work",
    cause: "The token expired, was revoked, or is not an access token.",
    remedy: "Get another access token with your refresh token.",
  },
  session_required: {
    status: 401,
    title: "Nobody is signed in",
    cause: "The operation belongs to the portal, and the call has no session that works. A key does not help here.",
    remedy: "Sign in, then try again. Send no Authorization header.",
  },
  ip_not_allowed: {
    status: 403,
    title: "This address may not use the key",
    cause: "The key has a list of allowed addresses, and yours is not on it.",
    remedy: "Call from an allowed address, or add yours to the list in Settings.",
  },
  insufficient_scope: {
    status: 403,
    title: "The key lacks a scope",
    cause: "The operation needs a scope that this key does not have.",
    remedy: "Use a key with the scope that the answer names.",
  },
  role_required: {
    status: 403,
    title: "The role does not allow it",
    cause: "The person is in no such workspace, or has a role there that may not do this.",
    remedy: "Ask an owner or admin of the workspace.",
  },
  origin_refused: {
    status: 403,
    title: "The call did not come from the portal",
    cause: "The Origin header is absent or names another site. Changes by a signed-in person come from the portal alone.",
    remedy: "Make the change in the portal, or use a key.",
  },
  workspace_frozen: {
    status: 403,
    title: "The workspace is read-only",
    cause: "The workspace is frozen, so nothing in it can be changed.",
    remedy: "Ask the owner of the workspace, who can see the reason in the app.",
  },
  https_required: {
    status: 403,
    title: "Plain HTTP is refused",
    cause: "The call came without TLS. Nothing was executed.",
    remedy: "Call https instead, and rotate the key, since it travelled in clear.",
  },
  claim_required: {
    status: 403,
    title: "The workspace has no owner yet",
    cause: "A workspace made without an account has test mode only.",
    remedy: "Sign in to claim the workspace, then try again.",
  },
  fresh_sign_in_required: {
    status: 403,
    title: "The sign-in is too old for this",
    cause: "The session is older than 10 minutes, and the change opens a door to live data.",
    remedy: "Sign in again, then go on where you were.",
  },
  email_unverified: {
    status: 403,
    title: "The address is not verified",
    cause: "The person has not shown yet that the e-mail address is theirs.",
    remedy: "Open the link in the verification mail, then try again.",
  },
  not_found: {
    status: 404,
    title: "There is nothing here",
    cause: "The path or the id is unknown in this workspace and mode.",
    remedy: "Check the id, and that the key has the same mode as the object.",
  },
  method_not_allowed: {
    status: 405,
    title: "The path has no such method",
    cause: "The path exists, but not with this method.",
    remedy: "Use one of the methods in the Allow header.",
  },
  not_acceptable: {
    status: 406,
    title: "No such format",
    cause: "The Accept header asks for a format that this download does not have.",
    remedy: "Ask for the format of the export, or leave the header out.",
  },
  request_timeout: {
    status: 408,
    title: "The request took too long to arrive",
    cause: "The headers or the body did not arrive in time. Nothing was executed.",
    remedy: "Send the call again on a new connection.",
  },
  idempotency_in_progress: {
    status: 409,
    title: "The same call is still running",
    cause: "Another call with this Idempotency-Key has not ended yet.",
    remedy: "Wait for the seconds in Retry-After, then send the same call again.",
  },
  duplicate_post: {
    status: 409,
    title: "The same post already exists",
    cause: "Another post says the same on the same channel within 24 hours.",
    remedy: "Change the words or the time, or send allowDuplicate as true.",
  },
  post_locked: {
    status: 409,
    title: "The post can no longer be changed",
    cause: "The post is being published, or is published.",
    remedy: "Wait until it has settled. A published post can be deleted, not changed.",
  },
  thread_closed_by_network: {
    status: 409,
    title: "The network takes no reply here",
    cause: "The comments went with the post, or the time for replies to a direct message has passed.",
    remedy: "Wait until the other side writes again, or answer on the network itself.",
  },
  delete_unsupported: {
    status: 409,
    title: "A network cannot delete it",
    cause: "The post is live on a channel whose API cannot delete posts. Nothing changed.",
    remedy: "Delete it by hand on that network.",
  },
  nothing_to_retry: {
    status: 409,
    title: "No channel needs a retry",
    cause: "No delivery of this post has failed or waits for a person.",
    remedy: "Read the post to see the status of each channel.",
  },
  clock_advancing: {
    status: 409,
    title: "The clock is moving",
    cause: "Another call moves the clock of this workspace right now.",
    remedy: "Wait until that call has answered, then try again.",
  },
  key_already_rotated: {
    status: 409,
    title: "It was rotated meanwhile",
    cause: "The key, or the app, is at a later generation than the one you named.",
    remedy: "Read it again, and rotate it only if you still want to.",
  },
  key_ended: {
    status: 409,
    title: "The key has ended",
    cause: "The key was revoked or has expired, so it cannot be changed.",
    remedy: "Make another key.",
  },
  too_many_secrets: {
    status: 409,
    title: "There are too many secrets",
    cause: "A key or an app may have 10 working secrets at once, and a webhook 5.",
    remedy: "End one of the old secrets, or wait until it ends.",
  },
  secret_already_shown: {
    status: 409,
    title: "The secret was shown already",
    cause: "The first call with this Idempotency-Key answered with a secret, which is shown once.",
    remedy: "Make another one with a new Idempotency-Key.",
  },
  too_many_webhooks: {
    status: 409,
    title: "There are too many webhooks",
    cause: "A workspace may have 20 webhooks in each mode.",
    remedy: "Delete one that you no longer need, then try again.",
  },
  too_many_exports: {
    status: 409,
    title: "There are too many exports",
    cause: "A workspace may have 5 exports in each mode that are not finished.",
    remedy: "Wait until one of them is ready, then try again.",
  },
  too_many_keys: {
    status: 409,
    title: "There are too many keys",
    cause: "A workspace may have 50 working keys in each mode.",
    remedy: "Revoke one that you no longer need, then try again.",
  },
  too_many_apps: {
    status: 409,
    title: "There are too many apps",
    cause: "A workspace may have 20 apps.",
    remedy: "Delete one that you no longer need, then try again.",
  },
  app_has_no_secret: {
    status: 409,
    title: "The app has no secret",
    cause: "A browser app and a native app have no client secret, because nobody could keep it there.",
    remedy: "Register a server app if the program runs where a secret can be kept.",
  },
  too_many_members: {
    status: 409,
    title: "There are too many members",
    cause: "A workspace may have 100 members, open invitations included.",
    remedy: "Remove a member or cancel an invitation, then try again.",
  },
  too_many_workspaces: {
    status: 409,
    title: "There are too many workspaces",
    cause: "A person may be in 20 workspaces.",
    remedy: "Leave or delete one, then try again.",
  },
  secret_is_primary: {
    status: 409,
    title: "The secret is the primary one",
    cause: "The primary secret signs every delivery. It can be neither revoked nor promoted.",
    remedy: "Promote another secret first.",
  },
  secret_is_current: {
    status: 409,
    title: "The secret is the current one",
    cause: "The current secret of a key or an app cannot be ended by itself.",
    remedy: "Rotate first. Or revoke the key, or delete the app.",
  },
  not_ready: {
    status: 409,
    title: "There is no file yet",
    cause: "The export is not ready, or it failed and has no file.",
    remedy: "Read the export until its status is ready. If it failed, its error says why.",
  },
  webhook_disabled: {
    status: 409,
    title: "The webhook is disabled",
    cause: "A disabled webhook gets no deliveries, so nothing can be replayed to it.",
    remedy: "Enable it, then replay. A dry run works in any state.",
  },
  attempt_closed: {
    status: 409,
    title: "The attempt is closed",
    cause: "The attempt ended without this report, or was handed out again.",
    remedy: "Drop the report. The webhook delivery says what counted.",
  },
  last_owner: {
    status: 409,
    title: "One owner has to stay",
    cause: "The change would leave the workspace without an owner.",
    remedy: "Make somebody else an owner first.",
  },
  already_member: {
    status: 409,
    title: "The person is a member already",
    cause: "The address or the person belongs to the workspace already.",
    remedy: "Change the role of the member instead.",
  },
  invitation_ended: {
    status: 409,
    title: "The invitation has ended",
    cause: "The invitation was accepted, was cancelled, or is older than 7 days.",
    remedy: "Ask for another invitation.",
  },
  media_storage_full: {
    status: 409,
    title: "The workspace has no room for this file",
    cause: "The files of a workspace have 200 MB together until somebody claims it, and 5 GB afterwards.",
    remedy: "Claim the workspace, or use another one.",
  },
  expired: {
    status: 410,
    title: "The file or the link has ended",
    cause: "An export is kept for 7 days, and a download link works for 15 minutes.",
    remedy: "Read the export for a new link. If the export itself has ended, start another.",
  },
  body_too_large: {
    status: 413,
    title: "The body is too large",
    cause: "A JSON body may have 256 KiB, an image 20 MB, a video and a PDF 100 MB.",
    remedy: "Send less. Send text as UTF-8 instead of \\u escapes, and make an image or a video smaller.",
  },
  unsupported_media_type: {
    status: 415,
    title: "The body has the wrong type",
    cause: "The Content-Type is not application/json, or not multipart/form-data where a file goes, or the body is compressed.",
    remedy: "Send the header `Content-Type: application/json`, and no Content-Encoding. An upload is multipart/form-data.",
  },
  validation_failed: {
    status: 422,
    title: "The body breaks the rules",
    cause: "The body was read, but it does not fit the operation.",
    remedy: "Correct each place named in errors. All of them are listed.",
  },
  unknown_channel: {
    status: 422,
    title: "There is no such channel",
    cause: "The post names a channel that Aloha does not know.",
    remedy: "Use one of the thirteen names, or the one that the answer suggests.",
  },
  channel_not_connected: {
    status: 422,
    title: "The channel is not connected",
    cause: "Nobody has connected this channel to the workspace.",
    remedy: "Connect it in the app, or leave it out.",
  },
  media_type_mismatch: {
    status: 422,
    title: "The file is not what its sender calls it",
    cause: "The bytes of the file are of another type than the Content-Type of its part.",
    remedy: "Send the type that its bytes have, or none. curl takes it from the name: call a PNG photo.png.",
  },
  media_unreadable: {
    status: 422,
    title: "The file cannot be used",
    cause: "The file is not a JPEG, PNG, WebP, GIF, MP4 or PDF, or a part of it is missing or damaged.",
    remedy: "Open the file and save it again as one of these, then send it whole.",
  },
  media_required: {
    status: 422,
    title: "The channel needs an image or a video",
    cause: "The channel takes no post without media, and no card could stand in for it.",
    remedy: "Leave the channel out, or let Aloha typeset a card where it can.",
  },
  content_too_long: {
    status: 422,
    title: "The text is too long",
    cause: "The text is longer than a channel takes. The answer says by which count.",
    remedy: "Shorten it, or give that channel a text of its own in overrides.",
  },
  scheduled_in_past: {
    status: 422,
    title: "The time has passed",
    cause: "scheduledAt lies more than 2 minutes in the past.",
    remedy: "Send a time in the future, or publishNow.",
  },
  range_inverted: {
    status: 422,
    title: "The range ends before it begins",
    cause: "The day in to lies before the day in from.",
    remedy: "Swap them, or leave one out.",
  },
  range_too_old: {
    status: 422,
    title: "The range begins too long ago",
    cause: "Numbers are kept for 24 months, and the day in from lies before that.",
    remedy: "Begin at the day that the detail names, or later.",
  },
  test_field_live_key: {
    status: 422,
    title: "Outcomes can be forced in test mode only",
    cause: "The body has the field test, and the key is a live key.",
    remedy: "Leave test out, or use a key that starts with alo_test_.",
  },
  unknown_event: {
    status: 422,
    title: "There is no such event",
    cause: "The body names an event that Aloha does not send.",
    remedy: "Use one of the five names, a group such as post.*, or * for all of them.",
  },
  invalid_secret: {
    status: 422,
    title: "The secret cannot be used",
    cause: "A secret is whsec_ and then padded standard base64 of 24 to 64 bytes. This one is not.",
    remedy: "Send a secret of that form, or none, and Aloha makes one.",
  },
  reserved_header: {
    status: 422,
    title: "The header is reserved",
    cause: "Aloha or HTTP itself sets the header of that name.",
    remedy: "Use another name, such as X-My-Token.",
  },
  target_not_allowed: {
    status: 422,
    title: "The address is not allowed",
    cause: "Aloha does not call this address: it is not public, or its scheme, port or user name stands in the way.",
    remedy: "Use an https address on the public internet, on port 443, 8443 or from 1024 up.",
  },
  idempotency_key_reused: {
    status: 422,
    title: "The Idempotency-Key stands for another call",
    cause: "The same key was sent within 24 hours with another path or body.",
    remedy: "Use a new key for a new call, and the old key only to repeat the old call.",
  },
  rate_limited: {
    status: 429,
    title: "Too many calls",
    cause: "The calls of the last 60 seconds reached the limit. This one cost nothing.",
    remedy: "Wait for the seconds in Retry-After. The next call is then admitted.",
  },
  headers_too_large: {
    status: 431,
    title: "The headers are too large",
    cause: "The headers of the request are larger than the server reads.",
    remedy: "Send fewer or shorter headers.",
  },
  internal_error: {
    status: 500,
    title: "Something broke on our side",
    cause: "We made a mistake. Nothing of this call was stored.",
    remedy: "Send it again. If it stays, tell us the request id.",
  },
  not_implemented: {
    status: 501,
    title: "The server cannot do that",
    cause: "The request uses a part of HTTP that this server does not speak.",
    remedy: "Send a plain request with a Content-Length or chunked body.",
  },
  unavailable: {
    status: 503,
    title: "The API is not available",
    cause: "The server is starting, stopping or overloaded. Nothing was executed.",
    remedy: "Wait for the seconds in Retry-After, then send it again.",
  },
} as const;
export type Code = keyof typeof codes;

export const fieldCodes = {
  unknown_field: { title: "There is no such field", remedy: "Take it out, or use the name that is suggested." },
  required: { title: "The field is missing", remedy: "Add it." },
  invalid_type: { title: "The value is of the wrong kind", remedy: "Send the kind that the reference names." },
  invalid_enum: { title: "The value is not one of the choices", remedy: "Use one of the choices in the detail." },
  invalid_format: { title: "The value has the wrong form", remedy: "Send the form that the detail names." },
  invalid_date: {
    title: "The date or duration cannot be read",
    remedy: "Send a date such as 2026-04-15T09:30:00Z, or a duration such as PT2H.",
  },
  invalid_text: { title: "The text is not well-formed Unicode", remedy: "Take out lone surrogates and U+0000." },
  too_short: { title: "The text is too short", remedy: "Send at least as many characters as the limit." },
  too_long: { title: "The text is too long", remedy: "Send at most as many characters as the limit." },
  too_few: { title: "There are too few items", remedy: "Send at least as many as the limit." },
  too_many: { title: "There are too many items", remedy: "Send at most as many as the limit." },
  duplicate_item: { title: "An item is there twice", remedy: "Send each item once." },
  out_of_range: { title: "The value is out of range", remedy: "Send a value inside the range that the detail names." },
  conflicting_fields: { title: "Two fields do not go together", remedy: "Send one of them." },
  unsupported_field: { title: "The channel does not have this field", remedy: "Take it out for this channel." },
  unknown_channel: { title: "There is no such channel", remedy: "Use one of the thirteen names." },
  channel_not_connected: { title: "The channel is not connected", remedy: "Connect it in the app, or leave it out." },
  content_required: { title: "The text is empty", remedy: "Write something. Only media alone may go without a text." },
  content_too_long: {
    title: "The text is too long for the channel",
    remedy: "Shorten it, or override it for this channel.",
  },
  title_required: { title: "The channel needs a title", remedy: "Add a title in the overrides of this channel." },
  media_required: {
    title: "The channel needs an image or a video",
    remedy: "Leave the channel out, or let Aloha typeset a card where it can.",
  },
  scheduled_in_past: { title: "The time has passed", remedy: "Send a time in the future, or publishNow." },
  range_inverted: { title: "The range ends before it begins", remedy: "Swap from and to, or leave one out." },
  range_too_old: {
    title: "The range begins too long ago",
    remedy: "Begin at the day that the detail names, or later.",
  },
  test_field_live_key: {
    title: "Outcomes can be forced in test mode only",
    remedy: "Leave test out, or use a test key.",
  },
  unknown_event: {
    title: "There is no such event",
    remedy: "Use one of the five names, a group such as post.*, or * for all of them.",
  },
  invalid_secret: {
    title: "The secret cannot be used",
    remedy: "Send whsec_ and padded standard base64 of 24 to 64 bytes.",
  },
  reserved_header: { title: "The header is reserved", remedy: "Use another name, such as X-My-Token." },
  invalid_header: {
    title: "The header cannot be sent",
    remedy: "Use a valid name, visible ASCII in the value, and at most 4 KiB for all headers.",
  },
  target_not_allowed: {
    title: "The address is not allowed",
    remedy: "Use an https address on the public internet, on port 443, 8443 or from 1024 up.",
  },
  unknown_media: {
    title: "There is no such file",
    remedy: "Upload it first, in this workspace and mode, and send the id that came back.",
  },
  media_not_taken: {
    title: "The channel does not take such a file",
    remedy: "Leave it out for this channel, or give the channel other media in overrides.",
  },
  media_not_mixed: {
    title: "These files do not go together",
    remedy: "Send files of one kind, or give the channel other media in overrides.",
  },
  media_too_large: {
    title: "The file is too large for the channel",
    remedy: "Make it smaller, or give the channel another one in overrides.",
  },
  media_ratio: {
    title: "The file has a shape that the channel does not show",
    remedy: "Crop it into the bounds that the detail names.",
  },
  media_type_mismatch: {
    title: "The file is not what its sender calls it",
    remedy: "Send the type that the detail names, or none.",
  },
  media_unreachable: {
    title: "The file did not come from its address",
    remedy: "Set right what the detail names, then name the address again.",
  },
  media_unreadable: {
    title: "The file cannot be used",
    remedy: "Save it again as JPEG, PNG, WebP, GIF, MP4 or PDF, then send it whole.",
  },
} as const;
export type FieldCode = keyof typeof fieldCodes;
