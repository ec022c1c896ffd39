import { equalInConstantTime, sha256Hex } from "../secrets.ts";

/** What an address of a file proves: that its maker knew the workspace and the file. */
interface Addressed {
  readonly workspaceId: string;
  readonly id: string;
  readonly sha256: string;
}

/** Where a file can be seen. The same file always has the same address, and nobody can guess it. */
export function filePath(file: Addressed): string {
  return `/media/${tokenOf(file)}`;
}

/** The file that a token names; its proof is checked with `isTokenOf` once the row is known. */
export function idInToken(token: string): string | null {
  const [, id] = /^([0-9A-HJKMNP-TV-Z]{26})-[0-9a-f]{32}$/.exec(token) ?? [];
  return id === undefined ? null : `med_${id}`;
}

export function isTokenOf(token: string, file: Addressed): boolean {
  return equalInConstantTime(token, tokenOf(file));
}

function tokenOf({ workspaceId, id, sha256 }: Addressed): string {
  return `${id.slice("med_".length)}-${sha256Hex(`media:${workspaceId}:${id}:${sha256}`).slice(0, 32)}`;
}
