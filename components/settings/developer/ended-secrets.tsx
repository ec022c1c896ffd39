import { exactWords } from "../../ui/time-words.ts";
import { SecretItem } from "./secret-item.tsx";

const most = 5;

interface EndedSecretsProps {
  readonly ended: readonly {
    readonly generation: number;
    readonly short: string;
    readonly endsAt: string | null;
  }[];
}

/** The secrets that work no more, the newest few of them by name. */
export function EndedSecrets({ ended }: EndedSecretsProps) {
  return (
    <>
      {ended.slice(0, most).map(({ generation, short, endsAt }) => (
        <SecretItem key={generation} generation={generation}>
          <p className="pt-0.5 text-note text-muted-text">
            <code className="line-through">{short}</code> {endsAt ? `ended ${exactWords(Date.parse(endsAt))}` : "ended"}
          </p>
        </SecretItem>
      ))}
      {ended.length > most ? (
        <li className="pl-11 text-note text-muted-text">{ended.length - most} older ones have ended too.</li>
      ) : null}
    </>
  );
}
