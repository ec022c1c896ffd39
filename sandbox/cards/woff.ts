import { inflateSync } from "node:zlib";

/** What a layout needs to know of one glyph, in ems. */
export interface Glyph {
  readonly advance: number;
  /** Empty space between the pen and the left edge of the ink. */
  readonly bearing: number;
}

/** Reads which code points a WOFF file can draw, and how wide each is. Tables that this does not need stay packed. */
export function readWoff(file: Uint8Array): ReadonlyMap<number, Glyph> {
  const unitsPerEm = tableOf(file, "head").getUint16(18);
  const measured = tableOf(file, "hhea").getUint16(34);
  const metrics = tableOf(file, "hmtx");
  const glyphs = new Map<number, Glyph>();
  for (const [codePoint, glyph] of codePointsOf(tableOf(file, "cmap"))) {
    const advance = metrics.getUint16(Math.min(glyph, measured - 1) * 4);
    const bearing = metrics.getInt16(glyph < measured ? glyph * 4 + 2 : measured * 4 + (glyph - measured) * 2);
    glyphs.set(codePoint, { advance: advance / unitsPerEm, bearing: bearing / unitsPerEm });
  }
  return glyphs;
}

function tableOf(file: Uint8Array, tag: string): DataView {
  const view = viewOf(file);
  for (let entry = 44; entry < 44 + view.getUint16(12) * 20; entry += 20) {
    if (Buffer.from(file.subarray(entry, entry + 4)).toString("latin1") !== tag) continue;
    const start = view.getUint32(entry + 4);
    const packed = file.subarray(start, start + view.getUint32(entry + 8));
    return viewOf(packed.length < view.getUint32(entry + 12) ? inflateSync(packed) : packed);
  }
  throw new Error(`This is not a WOFF font with a ${tag} table.`);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function codePointsOf(cmap: DataView): Iterable<[number, number]> {
  const offsets = new Map<number, number>();
  for (let record = 4; record < 4 + cmap.getUint16(2) * 8; record += 8) {
    const offset = cmap.getUint32(record + 4);
    offsets.set(cmap.getUint16(offset), offset);
  }
  const full = offsets.get(12);
  const basic = offsets.get(4);
  if (full !== undefined) return groups(cmap, full);
  if (basic !== undefined) return segments(cmap, basic);
  throw new Error("This font has no cmap of format 4 or 12.");
}

function* groups(cmap: DataView, offset: number): Generator<[number, number]> {
  const end = offset + 16 + cmap.getUint32(offset + 12) * 12;
  for (let group = offset + 16; group < end; group += 12) {
    const first = cmap.getUint32(group);
    const last = cmap.getUint32(group + 4);
    for (let code = first; code <= last; code++) yield [code, cmap.getUint32(group + 8) + code - first];
  }
}

function* segments(cmap: DataView, offset: number): Generator<[number, number]> {
  const doubled = cmap.getUint16(offset + 6);
  for (let at = offset + 14; at < offset + 14 + doubled; at += 2) {
    const last = cmap.getUint16(at);
    const first = cmap.getUint16(at + doubled + 2);
    const delta = cmap.getUint16(at + doubled * 2 + 2);
    const rangeAt = at + doubled * 3 + 2;
    const range = cmap.getUint16(rangeAt);
    for (let code = first; code <= last && code !== 0xffff; code++) {
      const glyph = range === 0 ? code : cmap.getUint16(rangeAt + range + (code - first) * 2);
      if (glyph !== 0) yield [code, (glyph + delta) & 0xffff];
    }
  }
}
