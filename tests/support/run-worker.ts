import type { TestContext } from "node:test";
import { installSandbox } from "#sandbox/sandbox.ts";
import type { DeliveryWorker } from "#sandbox/webhooks/delivery-worker.ts";
import { openHouse, type TestHouse } from "./test-sandbox.ts";

/** Lets the real worker of a house deliver, at most until the test ends. */
export function runWorker(t: TestContext, { sandbox }: Pick<TestHouse, "sandbox">): DeliveryWorker {
  const { worker } = sandbox.webhooks;
  worker.start();
  t.after(async () => {
    sandbox.quiet();
    await worker.stop();
  });
  return worker;
}

/** Opens a second process, as it were, on the store of a house, and closes it when the test ends. */
export async function secondHouse(t: TestContext, house: TestHouse): Promise<TestHouse> {
  const other = await openHouse({ dataDir: house.dataDir });
  t.after(async () => {
    await other.sandbox.close();
    installSandbox(house.sandbox);
  });
  return other;
}
