import { usePlace } from "../../api/place.ts";
import { useRead } from "../../api/use-api.ts";
import { oldSecrets } from "./key-words.ts";

/** While an old secret runs out, it matters when it was used last. */
const closeMs = 10_000;

/** The keys of the page's workspace and mode. */
export function useKeys() {
  const { mode } = usePlace();
  return useRead(
    "listKeys",
    { query: { mode } },
    { pollAfter: ({ data }) => (data.some((key) => oldSecrets(key).length > 0) ? closeMs : false) },
  );
}
