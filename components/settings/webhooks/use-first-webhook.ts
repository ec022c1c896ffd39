import { useMutation, useQueryClient } from "@tanstack/react-query";
import { ask } from "../../api/ask.ts";
import type { Success } from "../../api/client.ts";
import { usePlace } from "../../api/place.ts";

export type NewWebhook = Success<"createWebhook">;

/** Where the first endpoint shall lead: an address, or the receiver that the workspace has. */
type Wish = { readonly url: string } | "catcher";

/** Makes an endpoint for every event. It may make the workspace too, so it belongs to the page and not to its form. */
export function useFirstWebhook() {
  const { mode } = usePlace();
  const client = useQueryClient();
  return useMutation<NewWebhook, Error, Wish>({
    mutationKey: ["createWebhook"],
    mutationFn: async (wish) => {
      const { url } = wish === "catcher" ? await ask("getCatcher", {}, mode) : wish;
      return ask("createWebhook", { body: { url, events: ["*"] } }, mode);
    },
    onSuccess: () => {
      for (const read of ["listWebhooks", "getCatcher"]) void client.invalidateQueries({ queryKey: [read] });
    },
  });
}
