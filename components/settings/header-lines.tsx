const hidden = "[hidden]";

interface HeaderLinesProps {
  readonly headers: Readonly<Record<string, string>>;
  /** What stands where a value is kept from view. */
  readonly hiddenWords: string;
}

/** Headers as code, a line each. */
export function HeaderLines({ headers, hiddenWords }: HeaderLinesProps) {
  return Object.entries(headers).map(([header, value]) => (
    <span key={header}>
      <span className="text-code-keyword">{header}</span>
      <span className="text-code-punctuation">: </span>
      {value === hidden ? (
        <span className="text-code-comment">{hiddenWords}</span>
      ) : (
        <span className="text-code-string">{value}</span>
      )}
      {"\n"}
    </span>
  ));
}
