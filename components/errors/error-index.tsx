import { errorGroups } from "#content/errors/groups.ts";
import { type Code, codes } from "#sandbox/contract/facts.gen.ts";
import { CodeList } from "./code-list.tsx";
import { readErrorText } from "./error-text.ts";
import { retries, retryNames } from "./retry-words.ts";

const all = Object.keys(codes) as Code[];

/** All codes by what a call was about. The links above narrow the list to one kind by the address alone. */
export function ErrorIndex() {
  const byRetry = Map.groupBy(all, (code) => readErrorText(code).retry);
  const kinds = retryNames.map((name) => ({ name, count: byRetry.get(name)?.length ?? 0 }));
  return (
    <div className="error-index">
      {kinds.map(({ name }) => (
        <span key={name} id={`send-again-${name}`} className="error-kind" />
      ))}
      <nav aria-label="Which codes to show">
        <ul>
          <li>
            <a href="#all-codes">All {all.length}</a>
          </li>
          {kinds.map(({ name, count }) => (
            <li key={name}>
              <a href={`#send-again-${name}`} data-retry={name}>
                {retries[name].short} <span>{count}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {errorGroups.map(({ id, title, text, codes: list }) => (
        <section key={id} aria-labelledby={`about-${id}`}>
          <p id={`about-${id}`} className="guide-h3">
            {title}
          </p>
          <p className="guide-p">{text}</p>
          <CodeList list={list} />
        </section>
      ))}
    </div>
  );
}
