import { MomentFrom } from "./moment-from.tsx";

/** The last use of something, as a sentence. */
export function LastUse({ at, from }: { at: string | null; from: string | null }) {
  if (at === null) return "It was never used.";
  return (
    <>
      It was last used <MomentFrom at={at} from={from} />.
    </>
  );
}
