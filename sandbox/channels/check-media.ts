import type { ChannelFacts } from "../contract/facts.gen.ts";
import { unsupported } from "./check-fields.ts";
import type { ContentInput, ContentProblem, MediaFacts } from "./content-input.ts";

/** Holds the files of a post against what one channel takes. */
export function checkMedia(
  input: Pick<ContentInput, "media" | "unseen" | "card">,
  limits: ChannelFacts,
): ContentProblem[] {
  const problems: ContentProblem[] = [];
  if (input.card === true && !limits.card) problems.push(unsupported("card", limits));
  if (input.unseen > 0) problems.push(...checkTotal(input.media.length + input.unseen, limits));
  problems.push(...checkCounts(input.media, limits));
  for (const [index, media] of input.media.entries()) problems.push(...checkOne(media, `media/${index}`, limits));
  return problems;
}

/** Whatever the unseen ones are, no more go in than there may be of the commonest kind. */
function checkTotal(actual: number, { name, media }: ChannelFacts): ContentProblem[] {
  const limit = Math.max(media.imagesMax, media.videosMax, media.documentsMax);
  const detail = `${name} takes ${limit} ${limit === 1 ? "file" : "files"}; this has ${actual}.`;
  return actual > limit ? [{ code: "too_many", field: "media", detail, limit, actual }] : [];
}

type Sort = "image" | "video" | "document" | "moving";

const words: Record<Sort, readonly [one: string, many: string]> = {
  image: ["image", "images"],
  video: ["video", "videos"],
  document: ["document", "documents"],
  moving: ["moving GIF", "moving GIFs"],
};

/** Some networks show a moving GIF as a film of its own. */
function sortOf(media: MediaFacts, { media: { animatedMax } }: ChannelFacts): Sort {
  const moves = media.kind === "image" && media.durationMs !== null;
  return moves && animatedMax !== null ? "moving" : media.kind;
}

function checkCounts(all: readonly MediaFacts[], limits: ChannelFacts): ContentProblem[] {
  const { name, media } = limits;
  const most = {
    image: media.imagesMax,
    video: media.videosMax,
    document: media.documentsMax,
    moving: media.animatedMax ?? 0,
  };
  const problems: ContentProblem[] = [];
  const sorts = [...new Set(all.map((one) => sortOf(one, limits)))];
  for (const sort of sorts) {
    const actual = all.filter((one) => sortOf(one, limits) === sort).length;
    const limit = most[sort];
    if (limit === 0) {
      problems.push({
        code: "media_not_taken",
        field: "media",
        detail: `${name} takes no ${words[sort][1]}.`,
        limit,
        actual,
      });
    } else if (actual > limit) {
      const detail = `${name} takes ${limit} ${words[sort][limit === 1 ? 0 : 1]}; this has ${actual}.`;
      problems.push({ code: "too_many", field: "media", detail, limit, actual });
    }
  }
  const together = media.mixed && !sorts.includes("document") && !sorts.includes("moving");
  if (sorts.length > 1 && !together) {
    const found = sorts.map((sort) => words[sort][1]).join(" and ");
    problems.push({ code: "media_not_mixed", field: "media", detail: `${name} does not take ${found} in one post.` });
  } else if (sorts.length > 1) {
    const limit = Math.max(...sorts.map((sort) => most[sort]));
    const detail = `${name} takes ${limit} images and videos together; this has ${all.length}.`;
    if (all.length > limit) problems.push({ code: "too_many", field: "media", detail, limit, actual: all.length });
  }
  return problems;
}

function checkOne(one: MediaFacts, field: string, { name, media }: ChannelFacts): ContentProblem[] {
  const problems: ContentProblem[] = [];
  const limit = { image: media.maxImageBytes, video: media.maxVideoBytes, document: null }[one.kind];
  if (limit !== null && one.bytes > limit) {
    const detail = `${name} takes ${words[one.kind][1]} of at most ${limit} bytes; this has ${one.bytes}.`;
    problems.push({ code: "media_too_large", field, detail, limit, actual: one.bytes });
  }
  const { ratio } = media;
  if (ratio === null || one.width === null || one.height === null) return problems;
  const actual = one.width / one.height;
  if (actual >= ratio.min && actual <= ratio.max) return problems;
  const is = `${one.width} × ${one.height}, which is ${Math.round(actual * 100) / 100}`;
  const detail = `${name} takes a width of ${ratio.min} to ${ratio.max} times the height; this is ${is}.`;
  problems.push({ code: "media_ratio", field, detail, limit: actual < ratio.min ? ratio.min : ratio.max, actual });
  return problems;
}
