import { useRead } from "../../../api/use-api.ts";
import { oldSecretsOf } from "./app-words.ts";

/** While an old secret runs out, it matters when it was used last. */
const closeMs = 10_000;

/** The apps that the workspace has registered. They are the same in both modes. */
export function useApps() {
  return useRead(
    "listApps",
    {},
    { pollAfter: ({ data }) => (data.some((app) => oldSecretsOf(app).length > 0) ? closeMs : false) },
  );
}
