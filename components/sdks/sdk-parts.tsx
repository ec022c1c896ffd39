import { Sample } from "../docs/sample.tsx";
import { tableParts } from "../docs/table-parts.tsx";
import { sdkTables } from "./sdk-tables.ts";
import { Terminal } from "./terminal.tsx";

/** What the pages about the SDKs and the CLI add to the parts of every guide. */
export const sdkParts = { Sample, pre: Terminal, ...tableParts(sdkTables) };
