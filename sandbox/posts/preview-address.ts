import { equalInConstantTime, sha256Hex } from "../secrets.ts";

const idLength = 26;

/** The last part of a preview's address: the delivery's id and a proof that the sender knew its workspace. */
export function previewToken(workspaceId: string, deliveryId: string): string {
  return deliveryId.slice(-idLength) + proof(workspaceId, deliveryId);
}

/** The delivery that a token names; its workspace is checked with `isPreviewOf` once the row is known. */
export function deliveryIdOf(token: string): string | null {
  return /^[0-9A-HJKMNP-TV-Z]{26}[0-9a-f]{16}$/.test(token) ? `del_${token.slice(0, idLength)}` : null;
}

export function isPreviewOf(token: string, workspaceId: string, deliveryId: string): boolean {
  return equalInConstantTime(token.slice(idLength), proof(workspaceId, deliveryId));
}

/** The page that shows a delivery as its channel would. */
export function previewUrl(publicUrl: string, token: string): string {
  return `${publicUrl}/sandbox/preview/${token}`;
}

/** The picture that was typeset from a post without media. */
export function cardUrl(publicUrl: string, token: string): string {
  return `${previewUrl(publicUrl, token)}/card`;
}

function proof(workspaceId: string, deliveryId: string): string {
  return sha256Hex(`preview:${workspaceId}:${deliveryId}`).slice(0, 16);
}
