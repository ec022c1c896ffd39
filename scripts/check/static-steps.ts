import { programOf } from "../installed-program.mjs";
import { runProgram, type StepResult } from "./run-step.ts";

const walked = ["sandbox", "app", "components", "content", "server", "server.ts", "scripts", "tests", "sdks"];
const quiet = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };

/** What can be known without running the program: `npm run check` and `npm test` share this list. */
export const staticSteps: readonly (() => Promise<StepResult>)[] = [
  () => runProgram("types", programOf("typescript", "tsc"), ["-p", ".", "--noEmit"]),
  () => runProgram("generated files", "scripts/generate.ts", ["--check"]),
  () => runProgram("lint and format", programOf("@biomejs/biome", "biome"), ["check", "--error-on-warnings", "."]),
  () =>
    runProgram("walls", programOf("dependency-cruiser", "depcruise"), [
      "--config",
      ".dependency-cruiser.mjs",
      "--output-type",
      "err-long",
      ...walked,
    ]),
  () => runProgram("contract lint", programOf("@redocly/cli", "redocly"), ["lint", "openapi.yaml"], { env: quiet }),
  () => runProgram("plain English", "scripts/check/plain-english.ts", [], { report: true }),
  () => runProgram("house rules", "scripts/check/house-rules.ts"),
  () => runProgram("dependency audit", "scripts/check/audit.ts", [], { report: true }),
];
