import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { worldMoved } from "../../api/mutation.ts";
import type { OperationShape } from "../operation-shape.ts";
import type { Sent } from "./answers.ts";
import { sendComposition } from "./send-composition.ts";

/** Sends what is put together, and has read anew what it may have changed. */
export function useSend(): (shape: OperationShape) => Promise<Sent | null> {
  const client = useQueryClient();
  return useCallback(
    async (shape) => {
      const sent = await sendComposition(shape);
      if (sent && shape.method !== "GET") {
        worldMoved(client);
        void client.invalidateQueries({ queryKey: ["knownIds"] });
      }
      return sent;
    },
    [client],
  );
}
