import { baseUrl } from "#sandbox/contract/snippets/base-url.ts";

/** What is known of the places that a snippet marks. */
export interface Known {
  /** Where the API is, without the version. */
  readonly base?: string;
  readonly key?: string | undefined;
  readonly date?: (rule: string) => string;
  readonly value?: (address: string) => string | undefined;
}

/**
 * What stands in a marked place; undefined where it stays as it is. `base:` and `key:` are followed by the text that
 * says so in that language, with `{}` for the value.
 */
export function slotText(slot: string, { base, key, date, value }: Known): string | undefined {
  const [kind = ""] = slot.split(":", 1);
  const rest = slot.slice(kind.length + 1);
  if (kind === "base") return rest === "" ? base : base === baseUrl ? undefined : within(rest, base);
  if (kind === "key") return rest === "" ? key : within(rest, key);
  if (kind === "date") return date?.(rest);
  return kind === "value" ? value?.(rest) : undefined;
}

function within(text: string, value: string | undefined): string | undefined {
  return value === undefined ? undefined : text.replace("{}", value);
}
