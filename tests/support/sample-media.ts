import { crc32, deflateSync } from "node:zlib";

/** Small files, each whole and of its kind, made by hand so that a test can say what is in them. */
export function png(width = 4, height = 3, more: readonly [string, Buffer][] = []): Buffer {
  const rows = Buffer.alloc(Math.min(height, 64) * (1 + Math.min(width, 64) * 3), 200);
  const claimed = Buffer.alloc(13);
  claimed.writeUInt32BE(width, 0);
  claimed.writeUInt32BE(height, 4);
  claimed.set([8, 2, 0, 0, 0], 8);
  const chunks: [string, Buffer][] = [
    ["IHDR", claimed],
    ...more,
    ["IDAT", deflateSync(rows)],
    ["IEND", Buffer.alloc(0)],
  ];
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    ...chunks.map(([type, data]) => pngChunk(type, data)),
  ]);
}

function pngChunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

export function jpeg(width = 4, height = 3, orientation = 1): Buffer {
  const frame = Buffer.from([8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  frame.writeUInt16BE(height, 1);
  frame.writeUInt16BE(width, 3);
  const exif = Buffer.concat([
    Buffer.from("Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", "latin1"),
    Buffer.from([orientation, 0, 0, 0, 0, 0, 0]),
  ]);
  const scan = Buffer.from([1, 1, 0, 0, 63, 0]);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    jpegPart(0xe1, exif),
    jpegPart(0xc0, frame),
    jpegPart(0xda, scan),
    Buffer.from([1, 2, 0xff, 0, 3, 0xff, 0xd0, 4, 0xff, 0xd9]),
  ]);
}

export function jpegPart(code: number, data: Buffer): Buffer {
  const head = Buffer.from([0xff, code, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
}

/** `delays` has one entry for each frame, in hundredths of a second. */
export function gif(width = 4, height = 3, delays: readonly number[] = [0]): Buffer {
  const screen = Buffer.from([0, 0, 0, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255]);
  screen.writeUInt16LE(width, 0);
  screen.writeUInt16LE(height, 2);
  const frames = delays.map((delay) => {
    const timing = Buffer.from([0x21, 0xf9, 4, 0, 0, 0, 0, 0]);
    timing.writeUInt16LE(delay, 4);
    return Buffer.concat([timing, Buffer.from([0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0])]);
  });
  return Buffer.concat([Buffer.from("GIF89a"), screen, ...frames, Buffer.from([0x3b])]);
}

export function webp(width = 4, height = 3, form: "lossy" | "lossless" | number[] = "lossy"): Buffer {
  if (form === "lossy") {
    const frame = Buffer.from([0, 0, 0, 0x9d, 0x01, 0x2a, 0, 0, 0, 0]);
    frame.writeUInt16LE(width, 6);
    frame.writeUInt16LE(height, 8);
    return riff([["VP8 ", frame]]);
  }
  if (form === "lossless") {
    const frame = Buffer.from([0x2f, 0, 0, 0, 0]);
    frame.writeUInt32LE(((width - 1) | ((height - 1) << 14)) >>> 0, 1);
    return riff([["VP8L", frame]]);
  }
  const canvas = Buffer.alloc(10);
  canvas[0] = 2;
  canvas.writeUIntLE(width - 1, 4, 3);
  canvas.writeUIntLE(height - 1, 7, 3);
  const frames = form.map((ms): [string, Buffer] => {
    const frame = Buffer.alloc(17);
    frame.writeUIntLE(ms, 12, 3);
    return ["ANMF", frame];
  });
  return riff([["VP8X", canvas], ...frames]);
}

function riff(chunks: readonly [string, Buffer][]): Buffer {
  const body = Buffer.concat([
    Buffer.from("WEBP"),
    ...chunks.flatMap(([type, data]) => {
      const length = Buffer.alloc(4);
      length.writeUInt32LE(data.length);
      return [Buffer.from(type), length, data, Buffer.alloc(data.length % 2)];
    }),
  ]);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(body.length);
  return Buffer.concat([Buffer.from("RIFF"), length, body]);
}

export function box(type: string, ...parts: readonly Buffer[]): Buffer {
  const data = Buffer.concat(parts);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length + 8);
  head.write(type, 4, "latin1");
  return Buffer.concat([head, data]);
}

interface Film {
  readonly durationMs?: number;
  readonly turned?: boolean;
  readonly handler?: string;
  readonly brand?: string;
  readonly film?: Buffer;
}

export function mp4(
  width = 4,
  height = 3,
  { durationMs = 2500, turned = false, handler = "vide", brand = "isom", film = Buffer.alloc(32) }: Film = {},
): Buffer {
  const movie = Buffer.alloc(100);
  movie.writeUInt32BE(1000, 12);
  movie.writeUInt32BE(durationMs, 16);
  const track = Buffer.alloc(84);
  const one = 0x10000;
  for (const [at, value] of turned
    ? ([
        [44, one],
        [52, -one],
      ] as const)
    : ([
        [40, one],
        [56, one],
      ] as const))
    track.writeInt32BE(value, at);
  track.writeUInt16BE(width, 76);
  track.writeUInt16BE(height, 80);
  const handled = Buffer.alloc(24);
  handled.write(handler, 8, "latin1");
  return Buffer.concat([
    box("ftyp", Buffer.from(`${brand}\0\0\x02\0${brand}`, "latin1")),
    box("mdat", film),
    box("moov", box("mvhd", movie), box("trak", box("tkhd", track), box("mdia", box("hdlr", handled)))),
  ]);
}

export function pdf(): Buffer {
  return Buffer.from(
    "%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\nxref\n0 1\ntrailer\n<</Root 1 0 R>>\nstartxref\n42\n%%EOF\n",
  );
}

/** A form as an HTTP client makes it. */
export function form(
  file: Buffer | null,
  { type = "", name = "sunrise.png", ...fields }: Record<string, string> = {},
): FormData {
  const data = new FormData();
  for (const [field, text] of Object.entries(fields)) data.append(field, text);
  if (file) data.append("file", new Blob([new Uint8Array(file)], { type }), name);
  return data;
}
