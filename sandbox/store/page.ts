import { decodeCursor, encodeCursor, type Place } from "./cursor.ts";

/** The row after which a list goes on; null at its beginning. */
export function placeAfter(cursor: string | undefined, filters: unknown): Place | null {
  return cursor === undefined ? null : decodeCursor(cursor, filters);
}

export interface Page<Row> {
  readonly page: readonly Row[];
  readonly hasMore: boolean;
  readonly nextCursor: string | null;
}

/** One page of rows that were read with one row more than it holds. `sort` gives what they are sorted by, beside the id. */
export function pageOf<Row extends { readonly id: string }>(
  rows: readonly Row[],
  limit: number,
  filters: unknown,
  sort: (last: Row) => number = () => 0,
): Page<Row> {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const hasMore = rows.length > limit;
  return {
    page,
    hasMore,
    nextCursor: hasMore && last ? encodeCursor({ sort: sort(last), id: last.id }, filters) : null,
  };
}
