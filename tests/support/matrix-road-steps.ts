import type { Step } from "./road-steps.ts";

const all = "/v1/matrix";
const one = `${all}/{matrix}`;
const run = `${one}/runs/{run}`;
const unknown = `${all}/mtx_01JRQ3K8Z4M2N4P6Q8R0S2T4V6`;

/** The matrices of a workspace, and a run that is called off before it does anything. */
export const matrixSteps: readonly Step[] = [
  ["listMatrices", 200, "GET", `${all}?limit=1`, undefined, { keep: { matrix: "data.0.id" } }],
  ["getMatrix", 200, "GET", one],
  ["getMatrix by HEAD", 200, "HEAD", one],
  ["getMatrix unknown", 404, "GET", unknown],
  ["runMatrix with everything wrong", 422, "POST", `${one}/run`, { input: { post: 1 }, dryRun: "yes", x: 1 }],
  ["runMatrix unknown", 404, "POST", `${unknown}/run`, {}],
  ["runMatrix", 202, "POST", `${one}/run`, {}, { keep: { run: "id" } }],
  ["listMatrixRuns", 200, "GET", `${one}/runs?limit=1&status=failed`],
  ["getMatrixRun unknown", 404, "GET", `${one}/runs/run_01JRWN4D6F8H0K2M4P6R8T0V2X`],
  ["approveMatrixRun unknown", 404, "POST", `${one}/runs/run_01JRWN4D6F8H0K2M4P6R8T0V2X/approve`],
  ["rejectMatrixRun with a body", 422, "POST", `${run}/reject`, { a: 1 }],
  ["cancelMatrixRun unknown", 404, "POST", `${unknown}/runs/run_01JRWN4D6F8H0K2M4P6R8T0V2X/cancel`],
];
