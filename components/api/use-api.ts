import { useInfiniteQuery, useMutation, useQuery } from "@tanstack/react-query";
import type { Input, Success } from "./client.ts";
import { mutation } from "./mutation.ts";
import type { UsedOperation } from "./operations.ts";
import { usePlace } from "./place.ts";
import { pages, query } from "./query.ts";

interface ReadOptions<Id extends UsedOperation> {
  readonly enabled?: boolean;
  readonly staleTime?: number;
  /** True for what is about no workspace: it is read by somebody who is in none, too. */
  readonly anywhere?: boolean;
  /** How long until it is read again, by what it says; false for not by itself. */
  readonly pollAfter?: (body: Success<Id>) => number | false;
}

/** Reads an operation for the workspace and mode of the page. */
export function useRead<Id extends UsedOperation>(id: Id, input: Input<Id>, options: ReadOptions<Id> = {}) {
  const place = usePlace();
  const { enabled = true, anywhere = false, pollAfter, ...rest } = options;
  return useQuery({
    ...query(id, input, place),
    ...rest,
    enabled: enabled && (anywhere || place.workspaceId !== null),
    refetchInterval: ({ state }) =>
      pollAfter && state.data && !state.error ? pollAfter(state.data as Success<Id>) : false,
  });
}

/** Reads a list page by page, again as often as `pollAfter` says of the rows that are there. */
export function usePages<Id extends Parameters<typeof pages>[0]>(
  id: Id,
  input: Input<Id>,
  pollAfter?: (rows: readonly unknown[]) => number,
) {
  return useInfiniteQuery({
    ...pages(id, input, usePlace()),
    refetchInterval: ({ state }) => {
      if (!pollAfter || !state.data || state.error) return false;
      return pollAfter(state.data.pages.flatMap((page) => (page as { readonly data: readonly unknown[] }).data));
    },
  });
}

/** Makes a change by an operation. */
export function useChange<Id extends UsedOperation>(id: Id) {
  return useMutation(mutation(id, usePlace()));
}
