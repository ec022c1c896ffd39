const first = 128;

/** How long a label of a host name is once it is written in ASCII (RFC 3492), `xn--` included. */
export function punycodeLength(label: string): number {
  const codes = Array.from(label, (char) => char.codePointAt(0) ?? 0);
  const plain = codes.filter((code) => code < first).length;
  if (plain === codes.length) return plain;
  let length = "xn--".length + plain + (plain > 0 ? 1 : 0);
  let delta = 0;
  let bias = 72;
  let done = plain;
  let code = first;
  while (done < codes.length) {
    const next = Math.min(...codes.filter((one) => one >= code));
    delta += (next - code) * (done + 1);
    code = next;
    for (const one of codes) {
      if (one < code) delta++;
      if (one !== code) continue;
      length += digits(delta, bias);
      bias = adapt(delta, done + 1, done === plain);
      delta = 0;
      done++;
    }
    delta++;
    code++;
  }
  return length;
}

/** How many digits a delta takes as a variable-length number. */
function digits(delta: number, bias: number): number {
  let rest = delta;
  let count = 1;
  for (let k = 36; ; k += 36) {
    const threshold = Math.min(26, Math.max(1, k - bias));
    if (rest < threshold) return count;
    rest = Math.floor((rest - threshold) / (36 - threshold));
    count++;
  }
}

function adapt(delta: number, points: number, isFirst: boolean): number {
  let rest = isFirst ? Math.floor(delta / 700) : delta >> 1;
  rest += Math.floor(rest / points);
  let k = 0;
  for (; rest > 455; k += 36) rest = Math.floor(rest / 35);
  return k + Math.floor((36 * rest) / (rest + 38));
}
