import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { GramCounts } from "./gram-model.ts";

/** Counts as bytes: runs in order, each as its distance from the one before, seven bits to a byte, deflated. */
export function packGrams(models: readonly GramCounts[]): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  const put = (value: number) => {
    let rest = value;
    for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
    bytes.push(rest);
  };
  for (const counts of models) {
    put(counts.size);
    let last = 0;
    for (const [gram, count] of [...counts].sort(([one], [other]) => one - other)) {
      put(gram - last);
      put(count);
      last = gram;
    }
  }
  return new Uint8Array(deflateRawSync(Uint8Array.from(bytes), { level: 9 }));
}

export function unpackGrams(packed: Uint8Array): GramCounts[] {
  const bytes = inflateRawSync(packed);
  let at = 0;
  const take = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  const models: GramCounts[] = [];
  while (at < bytes.length) {
    const counts = new Map<number, number>();
    let gram = 0;
    for (let left = take(); left > 0; left--) {
      gram += take();
      counts.set(gram, take());
    }
    models.push(counts);
  }
  return models;
}
