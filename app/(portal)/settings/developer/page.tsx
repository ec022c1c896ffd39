import { DeveloperPage } from "#components/settings/developer/developer-page.tsx";

export default function Page() {
  return <DeveloperPage />;
}
