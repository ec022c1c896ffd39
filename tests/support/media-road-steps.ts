import type { Step } from "./road-steps.ts";
import { form, jpeg, png } from "./sample-media.ts";

const media = "/v1/media";
const note = { content: "the sun came up anyway.", channels: ["bluesky"], scheduledAt: "2030-03-04T09:30:00Z" };
const large = Buffer.concat([png(), Buffer.alloc(20_000_000)]);

/** Uploads, and posts that name them. */
export const mediaSteps: readonly Step[] = [
  ["createMedia", 201, "POST", media, form(png(), { alt: "A sun." }), { keep: { media: "id" } }],
  ["createMedia with a key", 201, "POST", media, form(jpeg()), { headers: { "idempotency-key": "m" } }],
  ["createMedia replayed", 201, "POST", media, form(jpeg()), { headers: { "idempotency-key": "m" } }],
  ["createMedia under another name", 422, "POST", media, form(png(), { type: "image/jpeg", name: "photo.jpg" })],
  ["createMedia cut short", 422, "POST", media, form(png().subarray(0, -5))],
  ["createMedia with everything wrong", 422, "POST", media, form(null, { alt: "", Alt: "x" })],
  ["createMedia as JSON", 415, "POST", media, { file: "sunrise.png" }],
  ["createMedia too large", 413, "POST", media, form(large)],
  ["getMedia", 200, "GET", `${media}/{media}`],
  ["getMedia unknown", 404, "GET", `${media}/med_01JRQ3M0V5T8Q4C6R9XK3ZB7N1`],
  ["listMedia", 200, "GET", `${media}?kind=image&limit=1`],
  ["createPost with media", 201, "POST", "/v1/posts", { ...note, media: [{ mediaId: "{media}" }] }],
  ["createPost with an address", 422, "POST", "/v1/posts", { ...note, media: [{ url: "http://10.0.0.1/a.png" }] }],
];
