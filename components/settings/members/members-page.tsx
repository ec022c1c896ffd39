"use client";

import { usePathname } from "next/navigation";
import { useRead } from "../../api/use-api.ts";
import { useSession } from "../../api/use-session.ts";
import { buttonLook } from "../../ui/button.tsx";
import { countWords } from "../../ui/count-words.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Loading, Skeleton } from "../../ui/skeleton.tsx";
import { ReadState } from "../read-state.tsx";
import { Section } from "../section.tsx";
import { signInHref } from "../sign-in-href.ts";
import { DeleteWorkspace } from "./delete-workspace.tsx";
import { InvitationList } from "./invitation-list.tsx";
import { InviteForm } from "./invite-form.tsx";
import { useMemberFacts } from "./member-facts.tsx";
import { type Member, managersOf, manages } from "./member-rules.ts";
import { MemberTable } from "./member-table.tsx";

/** Who is in the workspace, who is invited, and who may change it. */
export function MembersPage() {
  const session = useSession();
  const read = useRead("listMembers", {});
  if (!session?.workspace) return session ? <NoWorkspace /> : <NobodyYet />;
  const { role, workspace } = session;
  const members = read.data?.data;
  return (
    <>
      <Section
        eyebrow="Members"
        title={members ? `${countWords(members.length, "person", "people")},` : "The people,"}
        italic={members ? rolesOf(members) : "one moment."}
        aside={<Rules members={members ?? []} role={role} />}
      >
        <div className="grid gap-5">
          <ReadState
            read={read}
            doing="The members could not be read."
            waiting={
              <Loading words="Reading the members">
                <Skeleton className="h-44 w-full rounded-card" />
              </Loading>
            }
          >
            {members && <MemberTable members={members} mine={role} claimed={workspace.claimed} />}
          </ReadState>
        </div>
      </Section>
      {workspace.claimed ? role && manages(role) ? <Invitations role={role} /> : null : <KeepFirst />}
      {workspace.claimed && role === "owner" ? <DeleteWorkspace id={workspace.id} name={workspace.name} /> : null}
    </>
  );
}

/** "one owner", "one owner, two editors": the roles by their weight. */
function rolesOf(members: readonly Member[]): string {
  const counts = Map.groupBy(members, ({ role }) => role);
  const order = ["owner", "admin", "editor", "reviewer", "viewer"] as const;
  const words = order.flatMap((role) => {
    const count = counts.get(role)?.length ?? 0;
    return count === 0 ? [] : [countWords(count, role).toLowerCase()];
  });
  return `${words.join(", ")}.`;
}

function Rules({ members, role }: { members: readonly Member[]; role: Member["role"] | null }) {
  const { mostMembers } = useMemberFacts();
  return (
    <>
      <p>A workspace has up to {mostMembers} members. One owner has to stay, and only an owner may touch an owner.</p>
      <p className="mt-3">
        To hand a workspace over, make somebody else an owner. Then change your own role, or leave.
      </p>
      {role && !manages(role) && members.length > 0 ? (
        <p className="mt-3 text-ink">
          You are {role} here. Roles and invitations are changed by {managersOf(members)}.
        </p>
      ) : null}
    </>
  );
}

function Invitations({ role }: { role: Member["role"] }) {
  return (
    <Section
      eyebrow="Invitations"
      title="Ask somebody in,"
      italic="by e-mail."
      aside={
        <p>
          The person signs in with that very address. To invite an address again sends the mail again and ends the
          earlier invitation.
        </p>
      }
    >
      <div className="grid gap-6">
        <InviteForm mine={role} />
        <InvitationList />
      </div>
    </Section>
  );
}

function KeepFirst() {
  const next = usePathname();
  return (
    <Section eyebrow="Invitations" title="Sign in" italic="to invite people.">
      <EmptyState title="A visitor's workspace" italic="has one member.">
        <p>
          Sign in and this workspace is yours, keys and posts as they are. Then colleagues come by e-mail, each with a
          role of their own.
        </p>
        <p className="mt-5">
          <a href={signInHref(next)} className={buttonLook("ink")}>
            Sign in and keep it
          </a>
        </p>
      </EmptyState>
    </Section>
  );
}

/** Somebody who has an account, and is a member of nothing. */
function NoWorkspace() {
  return (
    <div className="py-12 sm:py-16">
      <EmptyState title="You are in no workspace." italic="Make one, or be invited.">
        <p>
          The menu with your initial, at the top of the page, makes a new workspace. An invitation is a link in a mail
          to the address of your account.
        </p>
      </EmptyState>
    </div>
  );
}

function NobodyYet() {
  const next = usePathname();
  return (
    <div className="py-12 sm:py-16">
      <EmptyState title="Nobody is here yet." italic="Sign in to invite people.">
        <p>A workspace belongs to its members. With an account you have one, and you decide who joins and as what.</p>
        <p className="mt-5">
          <a href={signInHref(next)} className={buttonLook("ink")}>
            Sign in
          </a>
        </p>
      </EmptyState>
    </div>
  );
}
