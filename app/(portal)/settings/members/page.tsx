import { MembersPage } from "#components/settings/members/members-page.tsx";

export default function Page() {
  return <MembersPage />;
}
