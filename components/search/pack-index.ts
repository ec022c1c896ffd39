import type { AsPlainObject } from "minisearch";
import { type Found, type Kind, kinds } from "./search-entry.ts";

/** An index as it travels: columns instead of objects, and only the distances between numbers that grow. */
export interface PackedIndex {
  readonly kinds: readonly number[];
  readonly urls: readonly string[];
  readonly titles: readonly string[];
  readonly paths: readonly (readonly string[])[];
  readonly summaries: readonly string[];
  readonly names: readonly (readonly string[])[];
  /** How many words each field of each entry has, field after field. */
  readonly lengths: readonly number[];
  readonly averages: readonly number[];
  readonly terms: readonly string[];
  /** For each term and field: twice the distance to the next entry, and one more where a count above 1 follows. */
  readonly places: readonly (readonly (readonly number[])[])[];
}

const allKinds = Object.keys(kinds) as Kind[];

export function packIndex(index: AsPlainObject): PackedIndex {
  const found = Object.values(index.storedFields) as unknown as Found[];
  const fields = Object.values(index.fieldIds);
  return {
    kinds: found.map(({ kind }) => allKinds.indexOf(kind)),
    urls: found.map(({ url }) => url),
    titles: found.map(({ title }) => title),
    paths: found.map(({ path }) => path),
    summaries: found.map(({ summary }) => summary),
    names: found.map(({ names }) => names),
    lengths: Object.values(index.fieldLength).flatMap((lengths) => fields.map((field) => lengths[field] ?? 0)),
    averages: index.averageFieldLength.map((average) => Math.round(average * 1000) / 1000),
    terms: index.index.map(([term]) => term),
    places: index.index.map(([, places]) => fields.map((field) => packPlaces(places[field] ?? {}))),
  };
}

export function unpackIndex(packed: PackedIndex, fieldNames: readonly string[]): AsPlainObject {
  const { kinds: kindOf, urls, titles, paths, summaries, names, lengths, averages, terms, places } = packed;
  const numbers = urls.map((_, at) => at);
  const byNumber = <Value>(value: (at: number) => Value) => Object.fromEntries(numbers.map((at) => [at, value(at)]));
  return {
    documentCount: urls.length,
    nextId: urls.length,
    documentIds: byNumber((at) => at),
    fieldIds: Object.fromEntries(fieldNames.map((name, at) => [name, at])),
    fieldLength: byNumber((at) => lengths.slice(at * fieldNames.length, (at + 1) * fieldNames.length)) as never,
    averageFieldLength: [...averages],
    storedFields: byNumber((at) => ({
      kind: allKinds[kindOf[at] ?? 0],
      url: urls[at],
      title: titles[at],
      path: paths[at],
      summary: summaries[at],
      names: names[at],
    })),
    dirtCount: 0,
    index: terms.map((term, at) => [term, unpackFields(places[at] ?? [])]),
    serializationVersion: 2,
  };
}

function packPlaces(places: Readonly<Record<string, number>>): number[] {
  let before = 0;
  return Object.entries(places).flatMap(([entry, count]) => {
    const step = (Number(entry) - before) * 2;
    before = Number(entry);
    return count > 1 ? [step + 1, count] : [step];
  });
}

function unpackFields(fields: readonly (readonly number[])[]): Record<string, Record<string, number>> {
  return Object.fromEntries(
    fields.flatMap((packed, field) => (packed.length === 0 ? [] : [[field, unpackPlaces(packed)]])),
  );
}

function unpackPlaces(packed: readonly number[]): Record<string, number> {
  const places: Record<string, number> = {};
  let entry = 0;
  for (let at = 0; at < packed.length; at++) {
    const step = packed[at] ?? 0;
    entry += step >> 1;
    places[entry] = step & 1 ? (packed[++at] ?? 1) : 1;
  }
  return places;
}
