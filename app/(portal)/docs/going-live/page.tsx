import { goingLiveParts } from "#components/going-live/going-live-parts.tsx";
import { guideRoute } from "../guide-route.tsx";

const { generateMetadata, Page } = guideRoute("going-live", () => goingLiveParts);

export { generateMetadata };
export default Page;
