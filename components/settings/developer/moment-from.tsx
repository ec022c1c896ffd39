import { Moment } from "./moment.tsx";

interface MomentFromProps {
  readonly at: string;
  /** The address that it came from, where one is known. */
  readonly from: string | null | undefined;
}

/** A moment of use, and from where. */
export function MomentFrom({ at, from }: MomentFromProps) {
  return (
    <>
      <Moment at={at} />
      {from ? (
        <>
          {" "}
          from <code className="wrap-anywhere text-ink">{from}</code>
        </>
      ) : null}
    </>
  );
}
