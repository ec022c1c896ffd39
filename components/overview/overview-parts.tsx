import { JsonView } from "../docs/json-view.tsx";
import { Sample } from "../docs/sample.tsx";
import { tableParts } from "../docs/table-parts.tsx";
import { CodeScroller } from "../ui/code-scroller.tsx";
import { seedDelivery } from "./seed-delivery.ts";
import { SeedEndpoints } from "./seed-endpoints.ts";
import { sixCards } from "./six-cards.ts";

/** The parts of the page, as doors into it. */
function SixCards() {
  return (
    <ul className="mt-10 grid gap-px overflow-hidden rounded-card border border-border bg-border sm:grid-cols-2 lg:grid-cols-3">
      {sixCards.map(({ anchor, title, words }, place) => (
        <li key={anchor} className="bg-elevated">
          <a href={`#${anchor}`} className="group block h-full p-5 sm:p-6">
            <span className="font-display text-note text-muted-text">0{place + 1}</span>
            <span className="mt-2 block font-display text-h3 leading-tight group-hover:text-primary">{title}</span>
            <span className="mt-1.5 block text-note text-muted-text">{words}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** A delivery as the first page showed it: the address, the two headers that matter most, and the body. */
function SeedDelivery() {
  const { head, body } = seedDelivery();
  return (
    <div className="code-surface my-7 overflow-hidden rounded-lg border border-code-edge bg-code-ground text-code-plain">
      <CodeScroller name="A delivery">
        {`${head}\n\n`}
        <JsonView value={body} />
      </CodeScroller>
    </div>
  );
}

export const overviewParts = { ...tableParts({ SeedEndpoints }), Sample, SixCards, SeedDelivery };
