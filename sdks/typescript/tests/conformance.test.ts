import { after, before, describe, test } from "node:test";
import { checkVector } from "./support/check-vector.ts";
import { faultScript } from "./support/fault-script.ts";
import { runVector } from "./support/run-vector.ts";
import { startFaults } from "./support/started.ts";
import { type GroupedVector, loadVectors } from "./support/vector.ts";

let faults: Awaited<ReturnType<typeof startFaults>>;
before(async () => {
  for (const name of Object.keys(process.env)) if (name.startsWith("ALOHA_")) delete process.env[name];
  faults = await startFaults();
});
after(() => faults.stop());

const vectors = loadVectors().filter(({ portal }) => !portal);
/** These change what the whole process sees, so each runs alone. */
const alone = ({ env, browser }: GroupedVector): boolean => Boolean(env ?? browser);

describe("vectors", { concurrency: 16 }, () => {
  for (const vector of vectors.filter((one) => !alone(one))) run(vector);
});

describe("vectors about the surroundings", { concurrency: 1 }, () => {
  for (const vector of vectors.filter(alone)) run(vector);
});

function run(vector: GroupedVector): void {
  test(`${vector.group}: ${vector.name}`, async () => {
    const script = await faultScript(faults.url, vector.server ?? []);
    const arrived = async () => {
      while ((await script.requests()).length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    };
    const ran = await runVector(vector, script.baseUrl, { arrived });
    await checkVector(vector, ran, await script.requests());
    await script.forget();
  });
}
