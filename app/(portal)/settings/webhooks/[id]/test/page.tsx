import { EndpointPage } from "#components/settings/webhooks/endpoint-page.tsx";

export default function Page() {
  return <EndpointPage />;
}
