import type { Face } from "../twins/jsx-markdown.ts";
import { type LinkTo, tableText } from "../twins/markdown.ts";
import type { TableMakers } from "./table.ts";

/** The Markdown face of each table. */
export function tableFaces(makers: TableMakers): Record<string, Face> {
  const faces = Object.entries(makers).map(([name, make]): [string, Face] => [
    name,
    (props: { to: LinkTo }) => tableText(make(props as never), props.to),
  ]);
  return Object.fromEntries(faces);
}
