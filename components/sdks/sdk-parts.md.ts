import { sampleText } from "../docs/sample.md.ts";
import { tableFaces } from "../docs/table-parts.md.ts";
import type { Face } from "../twins/jsx-markdown.ts";
import { sdkTables } from "./sdk-tables.ts";

/** What the pages about the SDKs and the CLI add, in Markdown. */
export const sdkFaces: Readonly<Record<string, Face>> = { Sample: sampleText, ...tableFaces(sdkTables) };
