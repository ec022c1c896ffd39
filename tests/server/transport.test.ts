import assert from "node:assert/strict";
import { test } from "node:test";
import { decidePeer, foldAddress, transportRules } from "#sandbox/gateway/transport.ts";

const alone = { trustedProxies: [], proxyHeaders: "x-forwarded" } as const;
const local = transportRules({ publicUrl: "http://localhost:3000", ...alone });
const open = transportRules({ publicUrl: "https://api.example.com", ...alone });
const behind = { publicUrl: "https://api.example.com", trustedProxies: ["10.0.0.0/8", "192.0.2.1", "fd00::/8"] };
const proxied = transportRules({ ...behind, proxyHeaders: "x-forwarded" });
const byRfc = transportRules({ ...behind, proxyHeaders: "forwarded" });

function peer(address: string, headers: Record<string, string>, rules = proxied, tls = false) {
  return decidePeer(address, tls, (name) => headers[name] ?? null, rules);
}

test("plain HTTP on this machine is excused only when PUBLIC_URL is http on this machine", () => {
  for (const address of ["127.0.0.1", "127.8.9.1", "::1", "::ffff:127.0.0.1"]) {
    assert.equal(peer(address, {}, local).secure, true, address);
    assert.equal(peer(address, {}, open).secure, false, address);
  }
  assert.equal(peer("192.168.1.7", {}, local).secure, false);
  const httpsLocal = transportRules({ publicUrl: "https://localhost:3000", ...alone });
  assert.equal(peer("127.0.0.1", {}, httpsLocal).secure, false);
  const lan = transportRules({ publicUrl: "http://portal.lan", ...alone });
  assert.equal(peer("127.0.0.1", {}, lan).secure, false);
});

test("the excuse is no encryption, so nothing may promise HTTPS for ever", () => {
  assert.deepEqual(peer("127.0.0.1", {}, local), {
    address: "127.0.0.1",
    encrypted: false,
    secure: true,
    proxied: false,
  });
  assert.equal(peer("203.0.113.9", {}, open, true).encrypted, true);
});

test("our own TLS is secure for everyone", () => {
  assert.equal(peer("203.0.113.9", {}, open, true).secure, true);
});

test("forwarding headers of a stranger count for nothing", () => {
  const headers = { "x-forwarded-for": "1.2.3.4", "x-forwarded-proto": "https", forwarded: "for=1.2.3.4;proto=https" };
  assert.deepEqual(peer("203.0.113.9", headers), {
    address: "203.0.113.9",
    encrypted: false,
    secure: false,
    proxied: false,
  });
  assert.deepEqual(peer("127.0.0.1", headers, local).address, "127.0.0.1");
});

test("a trusted proxy that says https makes the call secure, one that says http or nothing does not", () => {
  assert.equal(peer("10.1.1.1", { "x-forwarded-proto": "https" }).secure, true);
  assert.equal(peer("10.1.1.1", { "x-forwarded-proto": "HTTPS" }).secure, true);
  assert.equal(peer("10.1.1.1", { "x-forwarded-proto": "http" }).secure, false);
  assert.equal(peer("10.1.1.1", {}).secure, false);
  assert.equal(peer("10.1.1.1", { forwarded: 'for=1.2.3.4;proto="https"' }, byRfc).secure, true);
  assert.equal(peer("fd00::5", { "x-forwarded-proto": "https" }).secure, true);
});

test("of several schemes the last one counts, which the client cannot have written", () => {
  assert.equal(peer("10.1.1.1", { "x-forwarded-proto": "https, http" }).secure, false);
  assert.equal(peer("10.1.1.1", { "x-forwarded-proto": "http, https" }).secure, true);
  assert.equal(peer("10.1.1.1", { forwarded: "proto=https, proto=http" }, byRfc).secure, false);
});

test("the client's address is the first from the right that is no trusted proxy", () => {
  const address = (chain: string) => peer("10.1.1.1", { "x-forwarded-for": chain }).address;
  assert.equal(address("198.51.100.7"), "198.51.100.7");
  assert.equal(address("6.6.6.6, 198.51.100.7"), "198.51.100.7");
  assert.equal(address("6.6.6.6, 198.51.100.7, 10.9.9.9, 192.0.2.1"), "198.51.100.7");
  assert.equal(address("::ffff:198.51.100.7"), "198.51.100.7");
  assert.equal(address("2001:db8::7"), "2001:db8::7");
  assert.equal(address("198.51.100.7:4711"), "198.51.100.7");
  assert.equal(address("[2001:db8::7]:4711"), "2001:db8::7");
});

test("a chain of nothing but proxies ends at its far end, an absent one at the socket", () => {
  assert.equal(peer("10.1.1.1", { "x-forwarded-for": "10.2.2.2, 10.3.3.3" }).address, "10.2.2.2");
  assert.equal(peer("10.1.1.1", {}).address, "10.1.1.1");
});

test("nothing left of an entry that is no address is believed", () => {
  assert.equal(peer("10.1.1.1", { "x-forwarded-for": "6.6.6.6, unknown" }).address, "10.1.1.1");
  assert.equal(peer("10.1.1.1", { "x-forwarded-for": "6.6.6.6, , 10.2.2.2" }).address, "10.2.2.2");
});

test("of a Forwarded header the address counts as of the other kind, from the near end", () => {
  const address = (forwarded: string) => peer("10.1.1.1", { forwarded }, byRfc).address;
  assert.equal(address('for=6.6.6.6, for="[2001:db8::7]:4711";proto=https;by=10.1.1.1'), "2001:db8::7");
  assert.equal(address("for=6.6.6.6, For=198.51.100.7, for=10.9.9.9"), "198.51.100.7");
  assert.equal(address('for="6.6.6.6, for=198.51.100.7'), "198.51.100.7");
  assert.equal(address("for=6.6.6.6, for=_hidden"), "10.1.1.1");
  assert.equal(address("for=6.6.6.6, proto=https"), "10.1.1.1");
});

test("the kind that the proxy does not write is the client's own, and says neither who nor how", () => {
  const forged = { "x-forwarded-for": "6.6.6.6", "x-forwarded-proto": "https" };
  const plain = { encrypted: false, secure: false, proxied: true };
  assert.deepEqual(peer("10.1.1.1", { ...forged, forwarded: "for=198.51.100.7;proto=http" }, byRfc), {
    address: "198.51.100.7",
    ...plain,
  });
  assert.deepEqual(peer("10.1.1.1", forged, byRfc), { address: "10.1.1.1", ...plain });

  const forwarded = "for=6.6.6.6;proto=https";
  assert.deepEqual(peer("10.1.1.1", { forwarded, "x-forwarded-for": "198.51.100.7" }), {
    address: "198.51.100.7",
    ...plain,
  });
  assert.deepEqual(peer("10.1.1.1", { forwarded }), { address: "10.1.1.1", ...plain });
});

test("a mapped or zoned address loses its dress", () => {
  assert.equal(foldAddress("::FFFF:198.51.100.7"), "198.51.100.7");
  assert.equal(foldAddress("fe80::1%eth0"), "fe80::1");
  assert.equal(foldAddress("198.51.100.7"), "198.51.100.7");
});

test("a range that is none is never taken for another one", () => {
  for (const range of ["10.0.0.0/33", "10.0.0.0/x", "10.0.0.0/", "proxy.lan", "fd00::/129", ""]) {
    assert.throws(
      () => transportRules({ ...alone, publicUrl: "https://a.example", trustedProxies: [range] }),
      /no address or range/,
    );
  }
});
