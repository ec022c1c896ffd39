import { faultLimits, faults } from "../contract/facts.gen.ts";
import { suggest } from "../contract/suggest.ts";

/** What a caller asked to go wrong. */
export interface Fault {
  /** Status to answer with instead of doing anything. */
  readonly status: number | null;
  readonly rateLimit: boolean;
  readonly latencyMs: number;
  /** Where the connection is cut: before anything is done, after it, or in the middle of the answer. */
  readonly cut: keyof typeof cutWords | null;
  /** How often it happens, from 0 to 1, and the seed that says when. */
  readonly rate: number;
  readonly seed: number;
}

type Part = Partial<{ -readonly [Name in keyof Fault]: Fault[Name] }>;
type Names = keyof typeof faults;

const nothing: Fault = { status: null, rateLimit: false, latencyMs: 0, cut: null, rate: 1, seed: 0 };
/** How the header names each place of a cut. */
export const cutWords = { before: "drop=before", after: "drop=after", half: "truncate" } as const;
const cuts = Object.keys(cutWords) as (keyof typeof cutWords)[];

/** Reads `Aloha-Sandbox-Fault`. What cannot be read is said part by part. */
export function parseFault(header: string): { fault: Fault } | { problems: string[] } {
  const fault: Part = { ...nothing };
  const problems: string[] = [];
  const seen = new Set<string>();
  for (const text of header.split(";").map((part) => part.trim())) {
    const part = text === "" ? `An empty part says nothing. Leave the semicolon out.` : read(text);
    const [name] = text.split("=");
    if (typeof part === "string") problems.push(part);
    else if (seen.has(name ?? "")) problems.push(`${name} stands twice. Name it once.`);
    else Object.assign(fault, part);
    seen.add(name ?? "");
  }
  const sound = fault as Fault;
  if (problems.length === 0) problems.push(...clashes(sound));
  return problems.length > 0 ? { problems } : { fault: sound };
}

function read(text: string): Part | string {
  const [name = "", value] = text.split("=", 2);
  const cut = cuts.find((place) => cutWords[place] === text);
  if (cut) return { cut };
  if (text === "rate-limit") return { rateLimit: true };
  if (name === "status") return number(name, value, 400, 599, "a status", (status) => ({ status }));
  if (name === "latency")
    return number(name, value, 0, faultLimits.latencyMs, "milliseconds", (latencyMs) => ({ latencyMs }));
  if (name === "seed") return number(name, value, 0, 999_999_999, "a whole number", (seed) => ({ seed }));
  if (name === "rate") {
    const rate = Number(value);
    return /^(?:0(?:\.\d{1,6})?|1(?:\.0{1,6})?)$/.test(value ?? "")
      ? { rate }
      : "rate takes a number from 0 to 1, such as rate=0.2.";
  }
  const forms = (Object.keys(faults) as Names[]).map((known) => faults[known].form);
  const near = suggest(text, [...forms, ...Object.keys(faults)]);
  return `There is no fault “${text.slice(0, 40)}”.${near ? ` Did you mean ${near}?` : ` There are ${forms.join(", ")}.`}`;
}

function number(
  name: string,
  value: string | undefined,
  low: number,
  high: number,
  what: string,
  part: (value: number) => Part,
): Part | string {
  const given = Number(value);
  if (/^\d{1,9}$/.test(value ?? "") && given >= low && given <= high) return part(given);
  return `${name} takes ${what} from ${low} to ${high}, such as ${faults[name as Names]?.form ?? `${name}=7`}.`;
}

/** Only one thing can become of an answer. */
function clashes({ status, rateLimit, cut, latencyMs }: Fault): string[] {
  const ends = [status !== null && "status", rateLimit && "rate-limit", cut === "before" && "drop=before"].filter(
    Boolean,
  );
  const problems = ends.length > 1 ? [`${ends.join(" and ")} cannot both happen. Take one.`] : [];
  if (ends.length === 0 && cut === null && latencyMs === 0)
    problems.push("Nothing is asked to go wrong. Name a fault beside rate and seed, such as status=503.");
  return problems;
}
