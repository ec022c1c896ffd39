/** A fault of the transport as its controls hold it. */
export interface FaultParts {
  /** `status`, `latency`, `rate-limit`, `drop=before`, `drop=after`, `truncate`; empty for none. */
  readonly kind: string;
  /** What `status` and `latency` take. */
  readonly amount: string;
  /** How often it happens, such as 0.2; empty for each time. */
  readonly rate: string;
  readonly seed: string;
}

export const noFault: FaultParts = { kind: "", amount: "", rate: "", seed: "" };
const usual: Readonly<Record<string, string>> = { status: "503", latency: "1500" };

/** Another kind of fault, with a usual amount where it takes one. */
export function faultOfKind(kind: string, before: FaultParts): FaultParts {
  return kind === "" ? noFault : { ...before, kind, amount: usual[kind] ?? "" };
}

/** The value of Aloha-Sandbox-Fault. */
export function faultText({ kind, amount, rate, seed }: FaultParts): string {
  if (kind === "") return "";
  const first = kind in usual ? `${kind}=${amount}` : kind;
  return [first, rate === "" ? "" : `rate=${rate}`, rate === "" || seed === "" ? "" : `seed=${seed}`]
    .filter(Boolean)
    .join(";");
}

/** The parts of such a value, as far as the controls can show them. */
export function faultParts(text: string): FaultParts {
  let parts = noFault;
  for (const piece of text.split(";").map((one) => one.trim())) {
    const [name = "", value = ""] = piece.split("=");
    if (name === "rate" || name === "seed") parts = { ...parts, [name]: value };
    else if (name in usual) parts = { ...parts, kind: name, amount: value };
    else if (piece !== "") parts = { ...parts, kind: piece };
  }
  return parts;
}
