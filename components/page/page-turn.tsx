import { Eyebrow } from "../ui/eyebrow.tsx";
import { neighboursOf, type PageLink } from "./page-order.ts";

/** To the page before and to the one after. */
export function PageTurn({ path }: { path: string }) {
  const { before, after } = neighboursOf(path);
  if (!before && !after) return null;
  return (
    <nav aria-label="Previous and next page" className="page-turn">
      {before ? <Turn page={before} words="Previous" rel="prev" /> : <span />}
      {after ? <Turn page={after} words="Next" rel="next" /> : null}
    </nav>
  );
}

function Turn({ page, words, rel }: { page: PageLink; words: string; rel: "prev" | "next" }) {
  return (
    <a href={page.path} rel={rel}>
      <Eyebrow>{words}</Eyebrow>
      <b>{page.title}</b>
    </a>
  );
}
