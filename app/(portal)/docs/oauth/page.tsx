import { oauthParts } from "#components/oauth/oauth-parts.tsx";
import { demoApp } from "#sandbox/oauth/demo-app.ts";
import { guideRoute } from "../guide-route.tsx";

const { id: clientId, name, scopes, returnPath } = demoApp;
const { generateMetadata, Page } = guideRoute("oauth", () => oauthParts({ clientId, name, scopes, returnPath }));

export { generateMetadata };
export default Page;
