import { tableParts } from "#components/docs/table-parts.tsx";
import { voiceTables } from "#components/voice/voice-tables.ts";
import { runnableRoute } from "../runnable-route.tsx";

// Made anew each day, because the dates of its examples must lie ahead.
export const revalidate = 86_400;

const { generateMetadata, Page } = runnableRoute("voice", tableParts(voiceTables));

export { generateMetadata };
export default Page;
