import { browserNow } from "../api/browser-time.ts";
import { maskOauthSecrets } from "../docs/mask-secrets.ts";
import { CodeScroller } from "../ui/code-scroller.tsx";
import { Pill } from "../ui/pill.tsx";
import { useSecond } from "../ui/use-second.ts";
import { checkReturn, goodCode } from "./check-return.ts";
import { useWalk } from "./kept-walk.ts";
import type { Partner } from "./walk.ts";

interface ReturnChecksProps {
  readonly partner: Partner;
  readonly revealed: boolean;
  readonly codeSeconds: number;
}

/** Step 4: what the browser brought back, and what an app looks at before it believes it. */
export function ReturnChecks({ partner, revealed, codeSeconds }: ReturnChecksProps) {
  const walk = useWalk();
  const { came, told } = walk;
  const words = came
    ? Object.entries(came.words)
    : [
        ["code", "$CODE"],
        ["state", "$STATE"],
        ["iss", "$PORTAL"],
      ];
  const masked = (text: string) => (revealed ? text : maskOauthSecrets(text));
  return (
    <>
      <div className="code-surface mt-4 overflow-hidden rounded-lg border border-code-edge bg-code-ground text-code-plain">
        <CodeScroller name="What came back" className="px-5 py-4 sm:px-5">
          {`${walk.issuer ?? "$PORTAL"}${partner.returnPath}`}
          {words.map(([name, value], place) => (
            <span key={name}>
              {`\n${place === 0 ? "?" : "&"}${name}=`}
              <span className="text-code-string">{masked(value ?? "")}</span>
            </span>
          ))}
        </CodeScroller>
      </div>
      <div role="status" className="mt-4">
        {came ? null : <p className="text-small text-muted-text">Nothing has come back yet.</p>}
        <ul className="grid gap-2">
          {checkReturn(walk).map(({ name, good, words: verdict }) => (
            <li key={name} className="flex items-baseline gap-x-3">
              <Pill tone={good ? "good" : "bad"}>{name}</Pill>
              <span className="min-w-0">{verdict}</span>
            </li>
          ))}
        </ul>
      </div>
      {came && goodCode(walk) !== null && !told.exchange ? <CodeLife since={came.at} seconds={codeSeconds} /> : null}
    </>
  );
}

function CodeLife({ since, seconds }: { since: number; seconds: number }) {
  useSecond();
  const left = Math.ceil(seconds - (browserNow() - since) / 1000);
  return (
    <p className="mt-3 text-small text-muted-text tabular-nums">
      {left > 0
        ? `A code lives ${seconds} s, and this one has about ${left} s left.`
        : `A code lives ${seconds} s, so this one has ended. The exchange says invalid_grant. Ask again in step 3.`}
    </p>
  );
}
