import { useMutation, useQueryClient } from "@tanstack/react-query";
import { ApiProblem } from "../../api/api-problem.ts";
import { call, newIdempotencyKey, type Success } from "../../api/client.ts";
import { takeDocsKey } from "../../api/docs-key.ts";
import { hearLimit } from "../../api/heard-limit.ts";
import { worldMoved } from "../../api/mutation.ts";
import { noteUse } from "../../api/visitor.ts";

export type KeyChoice = "same" | "new";

interface Replay {
  readonly id: string;
  readonly idempotencyKey: KeyChoice;
}

/** Sends a logged call again, with the test key of this browser: most calls are for keys and not for people. */
export function useReplay() {
  const client = useQueryClient();
  return useMutation<Success<"replayRequest">, Error, Replay>({
    mutationKey: ["replayRequest"],
    mutationFn: async ({ id, idempotencyKey }) => {
      const body = { idempotencyKey };
      const reply = await call(
        "replayRequest",
        { path: { id }, body },
        { key: await takeDocsKey(), idempotencyKey: newIdempotencyKey() },
      );
      noteUse(reply);
      hearLimit(reply);
      if (!reply.ok) throw new ApiProblem(reply);
      return reply.body;
    },
    onSuccess: () => worldMoved(client),
  });
}
