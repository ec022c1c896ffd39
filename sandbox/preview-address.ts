import { equalInConstantTime, sha256Hex } from "./secrets.ts";

/** A post on one channel. */
interface Place {
  readonly postId: string;
  readonly channel: string;
}

/** The last part of a preview's address: the post, the channel, and a proof that the sender knew the workspace. */
export function previewToken(workspaceId: string, place: Place): string {
  return `${place.postId.slice("post_".length)}-${place.channel}-${proof(workspaceId, place)}`;
}

/** The delivery that a token names; its workspace is checked with `isPreviewOf` once the row is known. */
export function placeOfToken(token: string): Place | null {
  const [, id, channel] = /^([0-9A-HJKMNP-TV-Z]{26})-([a-z]+)-[0-9a-f]{16}$/.exec(token) ?? [];
  return id !== undefined && channel !== undefined ? { postId: `post_${id}`, channel } : null;
}

export function isPreviewOf(token: string, workspaceId: string, place: Place): boolean {
  return equalInConstantTime(token, previewToken(workspaceId, place));
}

/** The page that shows a delivery as its channel would. */
export function previewUrl(publicUrl: string, token: string): string {
  return `${publicUrl}/sandbox/preview/${token}`;
}

/** The picture that was typeset from a post without media. */
export function cardUrl(publicUrl: string, token: string): string {
  return `${previewUrl(publicUrl, token)}/card`;
}

function proof(workspaceId: string, { postId, channel }: Place): string {
  return sha256Hex(`preview:${workspaceId}:${postId}:${channel}`).slice(0, 16);
}
