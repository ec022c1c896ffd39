import { browserNow } from "../api/browser-time.ts";
import { useSecond } from "../ui/use-second.ts";

/** Real time, asked again each second. Apps live on it in both modes: their secrets serve them both. */
export function useRealNow(): number {
  useSecond();
  return browserNow();
}
