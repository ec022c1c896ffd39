import type { ReactNode } from "react";
import { useWalk } from "./kept-walk.ts";
import { StepButton } from "./step-button.tsx";

/** Step 2: three values that serve one request and no other. */
export function OneTimeValues() {
  const { values, issuer } = useWalk();
  return (
    <>
      <dl className="mt-4 grid gap-4 text-small leading-[1.55]">
        <Value name="code_verifier" value={values?.verifier ?? "$VERIFIER"}>
          32 random bytes. It stays here until the exchange. A real app shows it to nobody.
        </Value>
        <Value name="code_challenge" value={values?.challenge ?? "$CHALLENGE"}>
          The SHA-256 of the verifier’s letters, in base64url. Only this one travels.
        </Value>
        <Value name="state" value={values?.state ?? "$STATE"}>
          16 random bytes, kept in this tab. An answer with another state is for somebody else.
        </Value>
      </dl>
      <StepButton
        need={issuer === null ? "Read the metadata first, in step 1." : null}
        doing="Nothing was made."
        act={async () => (await import("./run-errand.ts")).makeValues()}
      >
        {values ? "Make new ones" : "Make them"}
      </StepButton>
    </>
  );
}

function Value({ name, value, children }: { name: string; value: string; children: ReactNode }) {
  return (
    <div>
      <dt>
        <code className="font-medium">{name}</code>
      </dt>
      <dd className="mt-1.5">
        <code translate="no" className="block rounded-md border border-border bg-background px-3.5 py-2.5 break-all">
          {value}
        </code>
        <span className="mt-1.5 block text-muted-text">{children}</span>
      </dd>
    </div>
  );
}
