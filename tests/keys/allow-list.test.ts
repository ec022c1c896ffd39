import assert from "node:assert/strict";
import { BlockList } from "node:net";
import { test } from "node:test";
import { addressAllowed, emptyList } from "#sandbox/keys/allow-list.ts";
import { call } from "#tests/support/call.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();

test("a list is parsed at the first call with it, and matched alone after that", async (t) => {
  const ipAllow = ["203.0.113.0/24", "2001:db8:7::/48"];
  const { test: key } = await newLiveWorkspace(house, "free", { ipAllow });
  const parsing = t.mock.method(BlockList.prototype, "addSubnet");
  for (const [address, status] of [
    ["203.0.113.9", 200],
    ["2001:db8:7::1", 200],
    ["203.0.114.9", 403],
    ["2001:db8:8::1", 403],
  ] as const) {
    const headers = { "x-aloha-client-ip": address };
    assert.equal((await call("GET", "/v1/me", { key, headers })).status, status, address);
  }
  assert.equal(parsing.mock.callCount(), ipAllow.length);
});

test("a changed list counts with the next call, whoever wrote it, and so does the old one when it comes back", async () => {
  const { test: key, testKeyId: id } = await newLiveWorkspace(house, "free", { ipAllow: ["198.51.100.0/24"] });
  const statusNow = async () =>
    (await call("GET", "/v1/me", { key, headers: { "x-aloha-client-ip": "198.51.100.7" } })).status;
  // As another process does it: this one is told nothing.
  const write = (ipAllow: string[]) =>
    house.sandbox.engine.all({
      sql: "UPDATE api_key SET ip_allow = ? WHERE id = ?",
      parameters: [JSON.stringify(ipAllow), id],
    });
  assert.equal(await statusNow(), 200);
  await write(["192.0.2.0/24"]);
  assert.equal(await statusNow(), 403);
  await write([]);
  assert.equal(await statusNow(), 200);
  await write(["192.0.2.0/24"]);
  assert.equal(await statusNow(), 403);
  await write(["198.51.100.0/24"]);
  assert.equal(await statusNow(), 200);
});

test("more lists than are kept are judged as well as the first", () => {
  for (let round = 0; round < 2; round++)
    for (let number = 0; number < 1100; number++) {
      const address = `10.0.${number >> 8}.${number & 255}`;
      assert.ok(addressAllowed(address, JSON.stringify([address])));
      assert.equal(addressAllowed("10.1.0.0", JSON.stringify([address])), false);
    }
  assert.ok(addressAllowed("10.1.0.0", emptyList));
  assert.equal(addressAllowed("no address", JSON.stringify(["10.0.0.0/8"])), false);
});
