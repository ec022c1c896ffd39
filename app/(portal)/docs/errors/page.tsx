import { Sample } from "#components/docs/sample.tsx";
import { tableParts } from "#components/docs/table-parts.tsx";
import { ErrorIndex } from "#components/errors/error-index.tsx";
import { errorTables } from "#components/errors/error-tables.ts";
import { runnableRoute } from "../runnable-route.tsx";

// Made anew each day, because the dates of its examples must lie ahead.
export const revalidate = 86_400;

const { generateMetadata, Page } = runnableRoute("errors", { ...tableParts(errorTables), ErrorIndex, Sample });

export { generateMetadata };
export default Page;
