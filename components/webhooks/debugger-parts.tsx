import { signatureReasons } from "#sandbox/contract/facts.gen.ts";
import { tableParts } from "../docs/table-parts.tsx";
import { SignatureDebugger } from "./signature-debugger.tsx";
import { SignatureReasonTable } from "./webhook-tables.ts";

/** The debugger with the contract's words for each reason. */
function Debugger() {
  return (
    <>
      <p className="guide-p js:hidden">
        The debugger computes in your browser, so it needs JavaScript. The table below says what each reason means.
      </p>
      <SignatureDebugger reasons={signatureReasons} />
    </>
  );
}

/** What the debugger's page adds to the parts of every guide. */
export const debuggerParts = { ...tableParts({ SignatureReasonTable }), Debugger };
