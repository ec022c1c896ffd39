import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "./ask.ts";
import type { Input, Success } from "./client.ts";
import { makeStale } from "./mutation.ts";
import { usePlace } from "./place.ts";

type Showing = "createKey" | "rotateKey" | "createApp" | "rotateAppSecret";

/**
 * A change whose answer holds a secret. React Query would keep the answer for minutes, so it never sees it: it is handed
 * over once, to whoever shows it.
 */
export function useSecretChange<Id extends Showing>(id: Id) {
  const { mode } = usePlace();
  const client = useQueryClient();
  const [state, setState] = useState<{ isPending: boolean; error: unknown }>({ isPending: false, error: null });
  const make = async (input: Input<Id>): Promise<Awaited<Success<Id>> | null> => {
    setState({ isPending: true, error: null });
    try {
      const body = await ask(id, input, mode);
      setState({ isPending: false, error: null });
      return body;
    } catch (error) {
      setState({ isPending: false, error });
      return null;
    } finally {
      // Also after a lost answer: what was asked for may be there all the same.
      makeStale(client, id);
    }
  };
  return { ...state, make, forget: () => setState({ isPending: false, error: null }) };
}
