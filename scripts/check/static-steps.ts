import { bin, runStep, type StepResult } from "./run-step.ts";

const walked = ["sandbox", "app", "components", "content", "server", "server.ts", "scripts", "tests", "sdks"];
const quiet = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };

/** What can be known without running the program: `npm run check` and `npm test` share this list. */
export const staticSteps: readonly (() => Promise<StepResult>)[] = [
  () => runStep("types", bin("tsc"), ["-p", ".", "--noEmit"]),
  () => runStep("generated files", process.execPath, ["scripts/generate.ts", "--check"]),
  () => runStep("lint and format", bin("biome"), ["check", "--error-on-warnings", "."]),
  () =>
    runStep("walls", bin("depcruise"), ["--config", ".dependency-cruiser.mjs", "--output-type", "err-long", ...walked]),
  () => runStep("contract lint", bin("redocly"), ["lint", "openapi.yaml"], { env: quiet }),
  () => runStep("plain English", process.execPath, ["scripts/check/plain-english.ts"], { report: true }),
  () => runStep("house rules", process.execPath, ["scripts/check/house-rules.ts"]),
  () => runStep("dependency audit", process.execPath, ["scripts/check/audit.ts"], { report: true }),
];
