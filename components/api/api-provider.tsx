"use client";

import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, useMemo, useState } from "react";
import { ApiProblem } from "./api-problem.ts";
import { type Mode, useCredential } from "./credential.ts";
import { type Place, PlaceContext } from "./place.ts";

const freshMs = 4000;
const mostWaits = 3;

/** React Query for the pages of Settings, and whose things they show. */
export function ApiProvider({ mode, children }: { mode: Mode; children: ReactNode }) {
  const [client] = useState(makeClient);
  const workspaceId = useCredential(mode)?.workspaceId ?? null;
  const place = useMemo<Place>(() => ({ mode, workspaceId }), [mode, workspaceId]);
  return (
    <QueryClientProvider client={client}>
      <PlaceContext value={place}>{children}</PlaceContext>
    </QueryClientProvider>
  );
}

function makeClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: freshMs,
        // A call that finds no network fails at once and says so, instead of hanging until there is one.
        networkMode: "always",
        retry: (failures, error) => waitOf(error) !== null && failures < mostWaits,
        retryDelay: (_failures, error) => waitOf(error) ?? 0,
      },
      mutations: { networkMode: "always" },
    },
  });
}

/** Only a limit is waited for: everything else is said, with a button. */
function waitOf(error: Error): number | null {
  return error instanceof ApiProblem && error.problem.code === "rate_limited" ? error.waitMs : null;
}
