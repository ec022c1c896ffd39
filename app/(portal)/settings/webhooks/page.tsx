import { WebhooksPage } from "#components/settings/webhooks/webhooks-page.tsx";

export default function Page() {
  return <WebhooksPage />;
}
