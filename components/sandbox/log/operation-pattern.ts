/** What a path of an operation looks like when its braces are filled: each value under its name. */
export function operationPattern(template: string): RegExp {
  return new RegExp(`^${template.replaceAll(".", "\\.").replace(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`);
}
