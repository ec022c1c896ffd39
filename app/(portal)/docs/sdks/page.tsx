import { sdkParts } from "#components/sdks/sdk-parts.tsx";
import { guideRoute } from "../guide-route.tsx";

const { generateMetadata, Page } = guideRoute("sdks", () => sdkParts);

export { generateMetadata };
export default Page;
