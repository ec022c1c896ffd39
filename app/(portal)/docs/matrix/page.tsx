import { tableParts } from "#components/docs/table-parts.tsx";
import { matrixTables } from "#components/matrix/matrix-table.ts";
import { runnableRoute } from "../runnable-route.tsx";

// Made anew each day, because the dates of its examples must lie ahead.
export const revalidate = 86_400;

const { generateMetadata, Page } = runnableRoute("matrix", tableParts(matrixTables));

export { generateMetadata };
export default Page;
