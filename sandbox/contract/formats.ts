import { addDuration } from "../time/duration.ts";
import { parseDay, parseInstant } from "../time/rfc3339.ts";

/** One @, no space, and a domain with a dot: what a mail server says counts more than any longer pattern. */
const emailForm = /^[^\s@"<>(),:;\\[\]]+@[^\s@."<>(),:;\\[\]]+(?:\.[^\s@."<>(),:;\\[\]]+)+$/;

/** Checks made by our own parsers, because the usual ones let impossible dates through. */
export const formats: Record<string, (text: string) => boolean> = {
  "date-time": (text) => "at" in parseInstant(text),
  date: (text) => !("problem" in parseDay(text)),
  duration: (text) => "at" in addDuration(0, text),
  uri: (text) => URL.canParse(text),
  email: (text) => emailForm.test(text),
};
