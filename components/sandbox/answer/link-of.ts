const webhook = /^whk_[0-9A-HJKMNP-TV-Z]{26}$/;
const request = /^req_[0-9A-HJKMNP-TV-Z]{26}$/;
const errorPage = /^https?:\/\/[^/]+(\/docs\/errors\/[a-z_]+)$/;
const preview = /^https?:\/\/[^/]+(\/sandbox\/preview\/[\w-]+)$/;

/** Ids that an operation reads, by what they begin with. */
const readers: Readonly<Record<string, string>> = {
  post: "getPost",
  evt: "getEvent",
  med: "getMedia",
  thr: "getInboxThread",
  mtx: "getMatrix",
  exp: "getAnalyticsExport",
  vtr: "getVoiceTraining",
};
const id = /^([a-z]+)_[0-9A-HJKMNP-TV-Z]{26}$/;

/** Where a value of an answer leads: an id to the composition that reads it, an address to its page. */
export function linkOf(value: string): string | null {
  if (webhook.test(value)) return `/settings/webhooks/${value}`;
  if (request.test(value)) return `/settings/logs/${value}`;
  const reader = readers[id.exec(value)?.[1] ?? ""];
  if (reader) return `/sandbox?op=${reader}#${encodeURIComponent(JSON.stringify({ path: { id: value } }))}`;
  return errorPage.exec(value)?.[1] ?? preview.exec(value)?.[1] ?? null;
}
