import { ApiError } from "../errors.ts";
import { sha256Hex } from "../secrets.ts";

/** Where a list goes on: the sort value and id of the last row that was shown. */
export interface Place {
  readonly sort: number;
  readonly id: string;
}

/** An opaque cursor. It is bound to the filters, so that it cannot go on in another list. */
export function encodeCursor(place: Place, filters: unknown): string {
  const words = `${place.sort}.${place.id}`;
  return Buffer.from(`${words}.${seal(words, filters)}`).toString("base64url");
}

/** The place behind a cursor, or a refusal: altered, cut short, or made for other filters. */
export function decodeCursor(cursor: string, filters: unknown): Place {
  const text = Buffer.from(cursor, "base64url").toString();
  const [, sort, id, mark] = /^(-?\d{1,16})\.(\w{1,60})\.([0-9a-f]{16})$/.exec(text) ?? [];
  if (sort !== undefined && id !== undefined && mark === seal(`${sort}.${id}`, filters))
    return { sort: Number(sort), id };
  throw new ApiError("invalid_cursor", {
    detail: "This cursor was altered, or it belongs to a list with other filters. Start again without a cursor.",
    errors: [
      {
        parameter: "cursor",
        code: "invalid_format",
        detail: "Send nextCursor of the page before, with the same filters.",
      },
    ],
  });
}

function seal(words: string, filters: unknown): string {
  return sha256Hex(`${words}\n${JSON.stringify(filters)}`).slice(0, 16);
}
