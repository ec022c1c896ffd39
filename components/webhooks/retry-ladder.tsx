import { FactTable } from "../docs/fact-table.tsx";
import { Fold } from "../docs/fold.tsx";
import { afterFirst } from "./after-first.ts";
import { TallFan, WideFan } from "./ladder-fan.tsx";
import { rungs } from "./ladder-rungs.ts";

/** The attempts of a delivery as a drawing: evenly spaced so that one can read it, then to scale. */
export function RetryLadder() {
  return (
    <figure className="mt-8 mb-6">
      <div className="rounded-card border border-border bg-elevated p-5 max-sm:flex sm:p-7">
        <TallFan />
        <ol aria-label="The attempts" className="ladder">
          {rungs.map(({ attempt, wait, at }) => (
            <li key={attempt}>
              <b>{attempt}</b>
              <small>{attempt === 1 ? "first" : `retry ${attempt - 1}`}</small>
              <i aria-hidden="true" />
              {wait === null ? null : (
                <em>
                  {wait}
                  <span> later</span>
                </em>
              )}
              <strong>{afterFirst(at)}</strong>
            </li>
          ))}
        </ol>
        <WideFan />
      </div>
      <figcaption className="caption">
        <i>Fig. 1</i>
        Evenly spaced so that you can read it, then to scale. After the last attempt the delivery is exhausted.
      </figcaption>
      <div className="mt-4">
        <Fold title="The same as a table">
          <LadderTable />
        </Fold>
      </div>
    </figure>
  );
}

function LadderTable() {
  return (
    <FactTable
      name="The attempts of a delivery"
      rows={rungs}
      keyOf={({ attempt }) => String(attempt)}
      columns={[
        { title: "Attempt", cell: ({ attempt }) => (attempt === 1 ? "1" : `${attempt}, retry ${attempt - 1}`) },
        { title: "Waits after the one before", cell: ({ wait }) => wait ?? "–" },
        { title: "Starts", cell: ({ at }) => afterFirst(at) },
      ]}
    />
  );
}
