import type { Mailer } from "../mail/mailer.ts";
import type { AuthSecret } from "../sign-in-settings.ts";
import type { Engine } from "../store/engine.ts";
import type { Clock } from "../time/clock.ts";

/** What signing in is put together from. */
export interface SignInParts {
  readonly engine: Engine;
  readonly clock: Clock;
  readonly publicUrl: string;
  readonly secrets: readonly AuthSecret[];
  readonly mailer: Mailer;
  /** Tells the operator. */
  readonly report: (words: string) => void;
}
