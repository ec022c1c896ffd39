import { tableParts } from "#components/docs/table-parts.tsx";
import { inboxTables } from "#components/inbox/inbox-tables.ts";
import { runnableRoute } from "../runnable-route.tsx";

// Made anew each day, because the dates of its examples must lie ahead.
export const revalidate = 86_400;

const { generateMetadata, Page } = runnableRoute("inbox", tableParts(inboxTables));

export { generateMetadata };
export default Page;
