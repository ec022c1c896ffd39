import { useWakeSession } from "../api/use-wake-session.ts";
import { FactTable } from "../docs/fact-table.tsx";
import { authorizeParts } from "./authorize-address.ts";
import { useWalk } from "./kept-walk.ts";
import { StepButton } from "./step-button.tsx";
import type { Partner } from "./walk.ts";

/** Step 3: the address of the question, part by part, and the way there. */
export function AskConsent({ partner }: { partner: Partner }) {
  const walk = useWalk();
  const session = useWakeSession();
  const need = walk.values === null ? "Make the values first, in step 2." : elsewhere(walk.issuer);
  return (
    <>
      <FactTable
        name="The parameters of the authorize address"
        rows={authorizeParts(walk, partner)}
        keyOf={({ name }) => name}
        columns={[
          { title: "Parameter", cell: ({ name }) => <code className="sm:whitespace-nowrap">{name}</code> },
          {
            title: "Value",
            cell: ({ value }) => <span className="font-mono text-code break-all">{value}</span>,
            look: "sm:w-[44%]",
          },
          { title: "Why", cell: ({ why }) => why },
        ]}
      />
      <StepButton
        need={need}
        doing="The consent page was not reached."
        act={async () => (await import("./run-errand.ts")).goAndAsk(partner)}
      >
        {walk.came ? "Ask again" : "Go to the consent page"}
      </StepButton>
      {session === null ? (
        <p className="no-js:hidden mt-2 text-small text-muted-text">
          You are not signed in, so this first makes a test workspace for you. It asks you nothing.
        </p>
      ) : null}
    </>
  );
}

/** The answer goes to the address of the portal, where a page of another address keeps nothing. */
function elsewhere(issuer: string | null): string | null {
  return issuer === location.origin ? null : `This portal is at ${issuer}. Open this page there, and begin again.`;
}
