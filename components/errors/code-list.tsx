import { errorPath } from "#content/navigation.ts";
import { type Code, codes } from "#sandbox/contract/facts.gen.ts";
import { readErrorText } from "./error-text.ts";
import { retries } from "./retry-words.ts";

/** Codes as links: the code, what it means, and whether the same call may be sent again. */
export function CodeList({ list }: { list: readonly Code[] }) {
  return (
    <ul className="error-list">
      {list.map((code) => {
        const { retry } = readErrorText(code);
        return (
          <li key={code} data-retry={retry}>
            <a href={errorPath(code)}>
              <code>{code}</code>
              <span>{codes[code].title}</span>
              <span>
                {codes[code].status} · {retries[retry].short}
              </span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
