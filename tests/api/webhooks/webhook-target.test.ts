import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { newKey, refusal } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { closeHouse, openHouse, type TestHouse } from "#tests/support/test-sandbox.ts";
import { subscribe, type Webhook, webhook } from "#tests/support/webhook-words.ts";

let house: TestHouse;

/** Opens a house whose operator opened these ranges, for one group of tests. */
function useRanges(webhookAllowCidrs: readonly string[]): void {
  before(async () => {
    house = await openHouse({ webhookAllowCidrs });
  });
  after(() => closeHouse(house));
}

async function assertRefused(key: string, url: string, detail = /./): Promise<void> {
  const problem = await refusal("POST", "/v1/webhooks", { key, body: { url, events: ["*"] } });
  assert.deepEqual([problem.status, problem.code], [422, "target_not_allowed"], url);
  assert.deepEqual(
    problem.errors.map(({ pointer, code }) => [pointer, code]),
    [["/url", "target_not_allowed"]],
  );
  assert.match(problem.detail, detail);
}

describe("the address of a webhook, as it is saved", () => {
  useRanges([]);

  for (const [what, hosts] of [
    ["loopback", ["127.0.0.1", "127.255.255.254", "[::1]"]],
    ["a private network", ["10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1", "100.64.0.1", "[fc00::1]"]],
    ["link-local, the metadata of clouds included", ["169.254.169.254", "169.254.0.1", "[fe80::1]"]],
    ["unspecified, multicast, broadcast and future", ["0.0.0.0", "224.0.0.1", "255.255.255.255", "240.0.0.1", "[::]"]],
    ["for documentation and tests", ["192.0.2.1", "198.51.100.7", "203.0.113.9", "198.18.0.1", "[2001:db8::1]"]],
    ["IPv4 as a number", ["2130706433", "0x7f000001", "017700000001", "0x7f.1", "127.1", "0177.0.0.1"]],
    ["IPv4 in other letters", ["127.0.0.1.", "%31%32%37.0.0.1", "１２７.0.0.1", "127。0。0。1"]],
    ["IPv4 inside IPv6", ["[::ffff:127.0.0.1]", "[::ffff:a9fe:a9fe]", "[::127.0.0.1]", "[64:ff9b::7f00:1]"]],
    ["6to4, Teredo and site-local", ["[2002:7f00:1::]", "[2001::1]", "[fec0::1]", "[ff02::1]"]],
    ["a name without a domain", ["localhost.", "router", "metadata"]],
  ] as const) {
    test(`422 target_not_allowed: ${what}`, async () => {
      const key = await newKey();
      for (const host of hosts) await assertRefused(key, `http://${host}/hooks`);
    });
  }

  test("422 target_not_allowed: a user name or a password", async () => {
    const key = await newKey();
    for (const who of ["user:pw", "user", ":pw"])
      await assertRefused(key, `https://${who}@example.com/hooks`, /user name and password/);
  });

  test("422 target_not_allowed: another scheme than http and https", async () => {
    const key = await newKey();
    for (const url of ["ftp://example.com/", "file:///etc/passwd", "javascript:alert(1)", "ws://example.com/"])
      await assertRefused(key, url, /http/);
  });

  test("422 target_not_allowed: ports 22, 25 and others below 1024; 80 is for test mode", async () => {
    const { live, test: key } = await newLiveWorkspace(house, "agency");
    for (const port of [22, 25, 1023, 444]) await assertRefused(key, `http://93.184.216.34:${port}/`, /Port/);
    for (const port of [22, 25, 80, 1023]) await assertRefused(live, `https://93.184.216.34:${port}/`, /Port/);
  });

  test("422 target_not_allowed: plain http with a live key", async () => {
    const { live } = await newLiveWorkspace(house);
    await assertRefused(live, "http://93.184.216.34:8443/", /https/);
  });

  test("422 target_not_allowed: our own host, however it is written", async () => {
    const key = await newKey();
    for (const host of ["localhost:3000", "LOCALHOST:3000", "localhost.:3000", "localhost:4000", "localhost"])
      await assertRefused(key, `http://${host}/hooks`, /Aloha itself/);
  });

  test("201: public addresses on 443, 8443 and from 1024 up, and on 80 in test mode", async () => {
    const { live, test: key } = await newLiveWorkspace(house, "agency");
    for (const port of ["", ":443", ":8443", ":1024", ":65535"]) {
      assert.deepEqual((await subscribe(live, `https://93.184.216.34${port}/`)).warnings, []);
      assert.deepEqual((await subscribe(key, `http://93.184.216.34${port}/`)).warnings, []);
    }
    await subscribe(live, "https://[2606:2800:220:1:248:1893:25c8:1946]/hooks");
  });

  test("201: the address is kept as it was sent", async () => {
    const key = await newKey();
    const url = "HTTPS://93.184.216.34:443/a%20b/../c?token=1&x=%2F#part";
    const { id } = await subscribe(key, url);
    assert.equal((await webhook(key, id)).url, url);
  });

  test("201 with the warning host_not_resolved: a name that has no address yet", async () => {
    const key = await newKey();
    const { warnings, id } = await subscribe(key, "https://hooks.nothing-here.invalid/");
    assert.deepEqual(
      warnings.map(({ code }) => code),
      ["host_not_resolved"],
    );
    assert.match(warnings[0]?.message ?? "", /hooks\.nothing-here\.invalid.*dns_not_found/);
    assert.deepEqual((await webhook(key, id)).warnings, []);
  });

  test("updateWebhook judges a new address in the same way, and keeps the old one", async () => {
    const key = await newKey();
    const made = await subscribe(key, "https://93.184.216.34/hooks");
    const path = `/v1/webhooks/${made.id}`;
    for (const url of [
      "http://10.0.0.1/",
      "http://2130706433/",
      "http://[::ffff:10.0.0.1]/",
      "http://localhost:3000/",
    ]) {
      const problem = await refusal("PATCH", path, { key, body: { url } });
      assert.deepEqual([problem.status, problem.code], [422, "target_not_allowed"], url);
    }
    assert.equal((await webhook(key, made.id)).url, "https://93.184.216.34/hooks");
    const body = { url: "https://other.nothing-here.invalid/" };
    const changed = (await call("PATCH", path, { key, body })).body as unknown as Webhook;
    assert.equal(changed.url, body.url);
    assert.deepEqual(
      changed.warnings.map(({ code }) => code),
      ["host_not_resolved"],
    );
  });
});

describe("where the operator opened a range", () => {
  useRanges(["198.51.100.0/24"]);

  test("201: an address in it; 422 beside it", async () => {
    const key = await newKey();
    await subscribe(key, "http://198.51.100.7/hooks");
    await assertRefused(key, "http://203.0.113.9/hooks");
  });

  test("422 target_not_allowed: a name that leads to a closed address", async () => {
    await assertRefused(await newKey(), "http://localhost:9999/hooks", /name leads to an address/);
  });
});

describe("where the operator opened loopback", () => {
  // A name such as localhost often leads to both.
  useRanges(["127.0.0.0/8", "::1/128"]);

  test("201: another server of this machine; 422 on our own port", async () => {
    const key = await newKey();
    await subscribe(key, "http://127.0.0.1:9999/hooks");
    await subscribe(key, "http://localhost:9999/hooks");
    for (const host of ["127.0.0.1", "localhost", "127.1", "127.0.0.2"])
      await assertRefused(key, `http://${host}:3000/hooks`, /Aloha itself/);
  });
});
