import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { ask } from "./ask.ts";
import type { Input } from "./client.ts";
import type { UsedOperation } from "./operations.ts";
import type { Place } from "./place.ts";

/** A read of the API for React Query. The operationId comes first in its key, so that a write can name what it changes. */
export function query<Id extends UsedOperation>(id: Id, input: Input<Id>, place: Place) {
  return queryOptions({
    queryKey: [id, place, input] as const,
    queryFn: () => ask(id, input, place.mode),
    enabled: place.workspaceId !== null,
  });
}

type Listing = "listWebhooks" | "listWebhookDeliveries" | "listCaught" | "listAuditEvents" | "listRequests";

/** A list of the API, page after page. */
export function pages<Id extends Listing>(id: Id, input: Input<Id>, place: Place) {
  return infiniteQueryOptions({
    queryKey: [id, place, input, "pages"] as const,
    queryFn: ({ pageParam: cursor }) => {
      const asked = { ...input, query: { ...input.query, cursor: cursor ?? undefined } };
      return ask(id, asked as unknown as Input<Id>, place.mode);
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) => (last as { readonly nextCursor: string | null }).nextCursor,
    enabled: place.workspaceId !== null,
  });
}
