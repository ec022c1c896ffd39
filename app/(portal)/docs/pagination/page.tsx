import { Sample } from "#components/docs/sample.tsx";
import { runnableRoute } from "../runnable-route.tsx";

// Made anew each day, because the dates of its examples must lie ahead.
export const revalidate = 86_400;

const { generateMetadata, Page } = runnableRoute("pagination", { Sample });

export { generateMetadata };
export default Page;
