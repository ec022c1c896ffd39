import { verifyParts } from "#components/webhooks/verify-parts.tsx";
import { guideRoute } from "../../guide-route.tsx";

const { generateMetadata, Page } = guideRoute("webhooks/verify", () => verifyParts);

export { generateMetadata };
export default Page;
