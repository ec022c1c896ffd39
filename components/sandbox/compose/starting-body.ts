import { workspaceNow } from "../../api/visitor.ts";
import { jsonText } from "../../docs/json-text.ts";
import { withDates } from "../../docs/relative-date.ts";
import type { StartingPoint } from "../operation-shape.ts";

/** The text of an example of the contract, with its dates counted from the clock of the workspace. */
export function startingBody(start: StartingPoint | undefined): string {
  if (!start) return "";
  return jsonText(withDates(start.value, start.dates, workspaceNow()));
}
