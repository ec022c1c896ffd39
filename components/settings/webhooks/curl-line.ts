/** A text between single quotes, as a shell takes it. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** The request of an attempt as a curl line, to send it once more by hand: its bytes and its signatures are the same. */
export function curlLine(url: string, headers: Readonly<Record<string, string>>, body: string): string {
  const lines = Object.entries(headers).map(([name, value]) => `  -H ${quoted(`${name}: ${value}`)} \\`);
  return [`curl -X POST ${quoted(url)} \\`, ...lines, `  --data-binary ${quoted(body)}`].join("\n");
}
