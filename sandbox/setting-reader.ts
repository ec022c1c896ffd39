import { isAddressOrRange, noRange } from "./address-ranges.ts";

/** Reads settings by name and remembers every problem, so that a person hears of all of them at once. */
export class SettingReader {
  readonly problems: string[] = [];
  readonly #source: Record<string, string | undefined>;

  constructor(source: Record<string, string | undefined>) {
    this.#source = source;
  }

  text(name: string): string | null {
    const value = this.#source[name]?.trim();
    return value ? value : null;
  }

  choice<Choice extends string>(name: string, choices: readonly [Choice, ...Choice[]]): Choice {
    const value = this.text(name);
    const known = choices.find((one) => one === value);
    if (known || value === null) return known ?? choices[0];
    this.problems.push(`${name} is "${value}". Use one of ${choices.join(", ")}.`);
    return choices[0];
  }

  list(name: string): string[] {
    return (this.text(name) ?? "")
      .split(",")
      .map((part) => part.trim())
      .filter(Boolean);
  }

  /** Addresses and ranges. */
  ranges(name: string): string[] {
    const ranges = this.list(name);
    for (const range of ranges)
      if (!isAddressOrRange(range)) this.problems.push(`${name} holds "${range}", which is ${noRange}.`);
    return ranges;
  }

  number(name: string, fallback: number): number {
    const value = this.text(name);
    if (value === null) return fallback;
    if (/^\d{1,9}$/.test(value)) return Number(value);
    this.problems.push(`${name} is "${value}", which is not a whole number. Leave it out for ${fallback}.`);
    return fallback;
  }

  url(name: string, fallback: string): string {
    const value = this.text(name) ?? fallback;
    if (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)) return value.replace(/\/+$/, "");
    // What stands before an @ may be a password, so such a value is not repeated.
    const is = value.includes("@") ? "is" : `is "${value}", which is`;
    this.problems.push(`${name} ${is} not an http or https address such as https://api.example.com.`);
    return fallback;
  }
}
