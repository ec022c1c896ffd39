import { UsagePage } from "#components/settings/usage/usage-page.tsx";

export default function Page() {
  return <UsagePage />;
}
