/** What the registry said of the packages that run in production. */
export type Verdict =
  | { readonly kind: "clean"; readonly packages: number }
  | { readonly kind: "holes"; readonly lines: readonly string[] }
  | { readonly kind: "no answer"; readonly why: string };

interface Advisory {
  readonly title: string;
  readonly url: string;
}

interface Hole {
  readonly name: string;
  readonly severity: string;
  readonly range: string;
  /** What is wrong, or the name of the package through which it is. */
  readonly via: readonly (Advisory | string)[];
  readonly fixAvailable: boolean | { readonly name: string; readonly version: string };
}

interface Report {
  readonly vulnerabilities?: Readonly<Record<string, Hole>>;
  readonly metadata?: { readonly dependencies?: { readonly prod?: number } };
  readonly statusCode?: number;
  readonly error?: { readonly code?: string };
}

const grave = ["moderate", "high", "critical"];

/** Reads what `npm audit --json` printed. */
export function judgeAudit(printed: string): Verdict {
  const report = parsed(printed);
  if (!report?.vulnerabilities)
    return {
      kind: "no answer",
      why: String(report?.statusCode ?? report?.error?.code ?? "nothing readable came back"),
    };
  const holes = Object.values(report.vulnerabilities).filter(({ severity }) => grave.includes(severity));
  if (holes.length === 0) return { kind: "clean", packages: report.metadata?.dependencies?.prod ?? 0 };
  return { kind: "holes", lines: holes.map(lineOf) };
}

function parsed(text: string): Report | null {
  try {
    return JSON.parse(text) as Report | null;
  } catch {
    return null;
  }
}

function lineOf({ name, severity, range, via, fixAvailable }: Hole): string {
  const causes = via.map((one) => (typeof one === "string" ? `through ${one}` : `${one.title} (${one.url})`));
  const fix =
    typeof fixAvailable === "object"
      ? `Take ${fixAvailable.name} ${fixAvailable.version}.`
      : fixAvailable
        ? `A newer version within reach mends it: npm update ${name}.`
        : "No release mends it yet.";
  return `${severity}: ${name} ${range}, ${causes.join(", ")}. ${fix}`;
}
