import { analyticsTables } from "#components/analytics/analytics-tables.ts";
import { SnapshotTimes } from "#components/analytics/snapshot-times.ts";
import { tableParts } from "#components/docs/table-parts.tsx";
import { runnableRoute } from "../runnable-route.tsx";

// Made anew each day, because the dates of its examples must lie ahead.
export const revalidate = 86_400;

const { generateMetadata, Page } = runnableRoute("analytics", { ...tableParts(analyticsTables), SnapshotTimes });

export { generateMetadata };
export default Page;
