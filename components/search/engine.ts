import MiniSearch, { type Options, type Query } from "minisearch";
import { type PackedIndex, unpackIndex } from "./pack-index.ts";
import { type Found, type Hit, type Kind, kinds, type SearchEntry } from "./search-entry.ts";
import { plainName, splitWords, termsOf, type Word } from "./split-words.ts";

export type SearchIndex = MiniSearch<SearchEntry & { id: number }>;

/** A page says more than a part of it, and a field less than what it belongs to. */
const weights: Readonly<Record<Kind, number>> = {
  page: 1.5,
  operation: 1.3,
  event: 1.3,
  section: 1.2,
  error: 0.8,
  object: 1,
  channel: 1,
  header: 1,
  change: 0.7,
  field: 0.6,
};

const boost = { names: 5, title: 4, path: 1.5, text: 1 };
/** What the parts of a word count, where it was asked for as a whole. */
const weak = { names: 0.5, title: 0.5, path: 0.2, text: 0.2 };

const options: Options<SearchEntry & { id: number }> = {
  fields: ["names", "title", "path", "text"],
  storeFields: ["kind", "url", "title", "path", "summary", "names"],
  stringifyField: (value: unknown) => (Array.isArray(value) ? value.join(" ") : String(value)),
  tokenize: termsOf,
  processTerm: (term) => term,
  searchOptions: {
    boost,
    // A question is split before it is asked.
    tokenize: (term) => [term],
    prefix: (term) => term.length > 1,
    weights: { fuzzy: 0.3, prefix: 0.5 },
    boostDocument: (_id, _term, entry) => weights[(entry as unknown as Found).kind],
  },
};

/** What fits much worse than the best is left out. */
const leastShare = 0.12;
const order = Object.keys(kinds);
const others = order.length + 1;
/** Letters that may be wrong in a word of this length. */
const near = (term: string) => (term.length >= 8 ? 2 : term.length >= 4 ? 1 : false);
/** Two letters that changed places are two that are wrong. */
const farther = (term: string) => (term.length >= 5 ? 2 : near(term));

export function makeIndex(entries: readonly SearchEntry[]): SearchIndex {
  const index: SearchIndex = new MiniSearch(options);
  index.addAll(entries.map((entry, id) => ({ ...entry, id })));
  return index;
}

export function readIndex(packed: PackedIndex): SearchIndex {
  return MiniSearch.loadJS(unpackIndex(packed, options.fields), options);
}

type Scored = Hit & { readonly id: number; readonly score: number; readonly queryTerms: readonly string[] };

/** What fits a question, the best first. */
export function find(index: SearchIndex, question: string): Hit[] {
  const words = splitWords(question.slice(0, 200)).slice(0, 12);
  if (words.length === 0) return [];
  const ask = (fuzzy: typeof near) => {
    const found = index.search({ combineWith: "OR", queries: words.map(queryOf) }, { fuzzy }) as unknown as Scored[];
    return found.map((one) => ({ ...one, share: shareOf(one, words) }));
  };
  const strict = ask(near);
  // A word that nothing has may have two letters in the wrong order.
  const found =
    bestShare(strict) === 1 ? strict : [strict, ask(farther)].sort((a, b) => bestShare(b) - bestShare(a))[0];
  const scored = (found ?? []).map((one) => ({ ...one, score: one.score * one.share ** 2 }));
  return namedFirst(scored, question);
}

/** How many of the words an entry has. */
function shareOf({ queryTerms }: Scored, words: readonly Word[]): number {
  const has = ({ whole, parts }: Word) => queryTerms.includes(whole) || parts.some((part) => queryTerms.includes(part));
  return words.filter(has).length / words.length;
}

function bestShare(found: readonly { readonly share: number }[]): number {
  return Math.max(0, ...found.map(({ share }) => share));
}

/** A word fits as it is written, or where all its parts fit. */
function queryOf({ whole, parts }: Word): Query {
  if (parts.length === 0 || parts[0] === whole) return whole;
  return { combineWith: "OR", queries: [whole, { combineWith: "AND", queries: [...parts], boost: weak }] };
}

/** What is called exactly so comes first, then pages that begin so, then the rest by how well it fits. */
function namedFirst(found: readonly Scored[], question: string): Hit[] {
  const rank = rankBy(question);
  const most = Math.max(...found.map(({ score }) => score));
  return found
    .map((hit) => ({ hit, rank: rank(hit) }))
    .filter((one) => one.rank < others || one.hit.score >= most * leastShare)
    .sort((a, b) => a.rank - b.rank || b.hit.score - a.hit.score)
    .map(({ hit }) => hit);
}

/** Of those with the very name the kind decides. A field has plain words as names, so it counts only for code. */
function rankBy(question: string): (entry: Found) => number {
  const asked = plainName(question);
  const code = /[A-Z_.[\]]/.test(question.trim().slice(1));
  return ({ kind, title, names }) => {
    const own = [title, ...names].map(plainName);
    if ((kind !== "field" || code) && own.includes(asked)) return order.indexOf(kind);
    return kind === "page" && plainName(title).startsWith(asked) ? order.length : others;
  };
}
