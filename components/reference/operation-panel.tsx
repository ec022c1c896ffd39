import { examples } from "#sandbox/contract/examples.gen.ts";
import type { Operation } from "#sandbox/contract/operations.gen.ts";
import { consolePath } from "../console/shown-operation.ts";
import { CallBlock } from "../docs/call-block.tsx";
import { JsonBlock } from "../docs/json-block.tsx";
import { withoutSecrets } from "../docs/mask-secrets.ts";
import { SampleBlock } from "../docs/sample-block.tsx";
import { isListed } from "../sandbox/listed-operations.ts";
import { Disclosure } from "../ui/disclosure.tsx";
import { GoLink } from "../ui/go-link.tsx";
import { referenceCall } from "./reference-call.ts";
import { stillCall } from "./still-call.ts";

/** The call in code, Run, and its answer; then the other examples of the contract. */
export function OperationPanel({ operation, now }: { operation: Operation; now: number }) {
  const prepared = referenceCall(operation, now);
  const still = prepared ? null : stillCall(operation, now);
  const { requests, responses } = examples[operation.id];
  const rest = Object.values(requests).slice(prepared ? 1 : 0);
  const answers = Object.values(responses[String(operation.successStatus)] ?? {});
  return (
    <div className="operation-panel">
      {prepared ? (
        <CallBlock prepared={prepared} step={1} />
      ) : (
        <>
          {still ? <SampleBlock title="The call" code={still.code} /> : null}
          <StillAnswer value={answers[0]?.value} />
        </>
      )}
      {rest.length > 0 ? (
        <div className="divide-y divide-border border-y border-border">
          {rest.map(({ summary, value }) => (
            <Disclosure key={summary} title={summary}>
              <Code name={summary} value={withoutSecrets(value)} />
            </Disclosure>
          ))}
        </div>
      ) : null}
      {operation.internal ? null : (
        <p className="mt-2 grid justify-items-start print:hidden">
          <GoLink href={consolePath(operation)}>Open in the console</GoLink>
          {isListed(operation) ? <GoLink href={`/sandbox?op=${operation.id}`}>Try it in the sandbox</GoLink> : null}
        </p>
      )}
    </div>
  );
}

function StillAnswer({ value }: { value: unknown }) {
  if (value === undefined) return null;
  return (
    <div className="my-7">
      <p className="mb-2 text-small text-muted-text">An answer, as the contract gives it</p>
      <Code name="An answer" value={withoutSecrets(value)} />
    </div>
  );
}

function Code({ name, value }: { name: string; value: unknown }) {
  return (
    <div className="code-surface overflow-hidden rounded-lg border border-code-edge bg-code-ground text-code-plain">
      <JsonBlock name={name} value={value} className="max-h-120" />
    </div>
  );
}
