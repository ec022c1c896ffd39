import { type QueryClient, useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Schema } from "#sandbox/contract/types.ts";
import { ask } from "../../api/ask.ts";
import { stopwatch } from "../../api/browser-time.ts";
import { NoAnswer } from "../../api/client.ts";
import { makeStale, readAnew } from "../../api/mutation.ts";
import { type Place, usePlace } from "../../api/place.ts";
import { query } from "../../api/query.ts";
import { announce } from "../../ui/announce.tsx";
import { toldWords } from "./told-words.ts";

export type Goal = { readonly by: string } | { readonly to: string };

/** What somebody asks of the clock. `button` is the one that was pressed. */
export type Deed =
  | { readonly does: "advance" | "rehearse"; readonly goal: Goal; readonly button: string }
  | { readonly does: "freeze" | "resume"; readonly button: string };

/** What came of a move or of a dry run. */
export interface Told {
  readonly advance: Schema<"ClockAdvance">;
  readonly tookMs: number;
}

/** Everything that can be done with the clock: one thing at a time, and what the last move told. */
export function useDeeds() {
  const place = usePlace();
  const client = useQueryClient();
  const [told, setTold] = useState<Told | null>(null);
  const deeds = useMutation<Told | Schema<"Clock">, Error, Deed>({
    mutationFn: (deed) => doIt(client, place, deed),
    onSuccess: (came, { does }) => {
      if ("advance" in came) {
        setTold(came);
        announce(toldWords(came.advance));
      }
      if (does === "rehearse") return;
      client.setQueryData(query("getClock", {}, place).queryKey, "advance" in came ? came.advance.clock : came);
      makeStale(client, `${does}Clock`);
    },
    onError: () => readAnew(client, "getClock"),
  });
  return { ...deeds, told, forget: () => setTold(null) };
}

async function doIt(client: QueryClient, place: Place, deed: Deed): Promise<Told | Schema<"Clock">> {
  if (!("goal" in deed)) return ask(`${deed.does}Clock`, {}, place.mode);
  const took = stopwatch();
  const advance =
    deed.does === "rehearse"
      ? await ask("advanceClock", { body: { ...deed.goal, dryRun: true } }, place.mode)
      : await advanceTo(client, place, deed.goal);
  return { advance, tookMs: took() };
}

const pauseMs = 1000;
const mostPauses = 60;

/** A move may take longer than an answer is waited for. Then it is asked for again, by the same key, when the clock has arrived. */
async function advanceTo(client: QueryClient, place: Place, goal: Goal): Promise<Schema<"ClockAdvance">> {
  try {
    return await ask("advanceClock", { body: goal }, place.mode);
  } catch (error) {
    if (!(error instanceof NoAnswer && error.timedOut)) throw error;
  }
  for (let pauses = 0; pauses < mostPauses; pauses++) {
    const { state } = await client.fetchQuery({ ...query("getClock", {}, place), staleTime: 0 });
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    if (state !== "advancing") break;
  }
  return ask("advanceClock", { body: goal }, place.mode);
}
