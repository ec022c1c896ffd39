import type { Dialect } from "../engine.ts";

const names = ["dnsMs", "connectMs", "tlsMs", "firstByteMs", "totalMs"];

/** Timings of attempts become arrays without names. */
export function shortTimings(dialect: Dialect): string[] {
  const array =
    dialect === "sqlite"
      ? `json_array(${names.map((name) => `json_extract(timings, '$.${name}')`).join(", ")})`
      : `json_build_array(${names.map((name) => `timings::json -> '${name}'`).join(", ")})::text`;
  return [`UPDATE webhook_attempt SET timings = ${array} WHERE timings IS NOT NULL`];
}
