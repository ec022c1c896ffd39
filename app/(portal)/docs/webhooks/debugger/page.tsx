import { debuggerParts } from "#components/webhooks/debugger-parts.tsx";
import { guideRoute } from "../../guide-route.tsx";

const { generateMetadata, Page } = guideRoute("webhooks/debugger", () => debuggerParts, true);

export { generateMetadata };
export default Page;
