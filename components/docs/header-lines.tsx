/** Headers as code, a line each, in their order. */
export function HeaderLines({ headers }: { headers: readonly (readonly [name: string, value: string])[] }) {
  return headers.map(([name, value]) => (
    <span key={name}>
      {name}
      <span className="text-code-punctuation">: </span>
      <span className="text-code-string">{value}</span>
      {"\n"}
    </span>
  ));
}
