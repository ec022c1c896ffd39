import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { rangeList } from "#sandbox/address-ranges.ts";
import { isOpenAddress } from "#sandbox/egress/address-guard.ts";

/** The first and the last address of every range that IANA lists as special, and of what is no unicast at all. */
const closedIpv4 = {
  "this network": ["0.0.0.0", "0.255.255.255"],
  "private 10": ["10.0.0.0", "10.255.255.255"],
  "shared by carriers": ["100.64.0.0", "100.127.255.255"],
  loopback: ["127.0.0.0", "127.255.255.255"],
  "link-local and cloud metadata": ["169.254.0.0", "169.254.169.254", "169.254.255.255"],
  "private 172": ["172.16.0.0", "172.31.255.255"],
  "protocol assignments": ["192.0.0.0", "192.0.0.255"],
  "documentation 1": ["192.0.2.0", "192.0.2.255"],
  "AS112 and AMT": ["192.31.196.0", "192.52.193.255", "192.175.48.1"],
  "6to4 relays": ["192.88.99.0", "192.88.99.255"],
  "private 192": ["192.168.0.0", "192.168.255.255"],
  benchmarking: ["198.18.0.0", "198.19.255.255"],
  "documentation 2 and 3": ["198.51.100.7", "203.0.113.255"],
  multicast: ["224.0.0.0", "239.255.255.255"],
  "reserved and broadcast": ["240.0.0.0", "255.255.255.255"],
};
const openIpv4 = [
  "1.1.1.1",
  "8.8.8.8",
  "9.255.255.255",
  "11.0.0.0",
  "100.63.255.255",
  "100.128.0.0",
  "126.255.255.255",
];
const alsoOpenIpv4 = ["128.0.0.0", "169.253.255.255", "169.255.0.0", "172.15.255.255", "172.32.0.0", "192.167.255.255"];

const closedIpv6 = {
  "unspecified and loopback": ["::", "::1"],
  "mapped, in both spellings": ["::ffff:127.0.0.1", "::ffff:7f00:1", "::ffff:10.0.0.1", "::ffff:a9fe:a9fe"],
  "compatible, long dead": ["::127.0.0.1", "::7f00:1"],
  "translated by NAT64": ["64:ff9b::10.0.0.1", "64:ff9b::a9fe:a9fe", "64:ff9b:1::1"],
  "6to4 of private addresses": ["2002:7f00:1::", "2002:a9fe:a9fe::", "2002:c0a8:1::1"],
  "Teredo and other assignments": ["2001::1", "2001:0:7f00:1::", "2001:1ff:ffff::"],
  documentation: ["2001:db8::1", "3fff::1", "3fff:fff:ffff::"],
  "unique local": ["fc00::1", "fd00:ec2::254", "fdff:ffff::1"],
  "link-local, with a zone too": ["fe80::1", "fe80::1%eth0", "febf::1"],
  "site-local, long dead": ["fec0::1", "feff::1"],
  multicast: ["ff02::1", "ff0e::1"],
  discard: ["100::1"],
  "not given out": ["4000::1", "5f00::1", "8000::1", "1fff::1"],
};
const openIpv6 = ["2606:4700:4700::1111", "2001:200::1", "2001:4860:4860::8888", "2a00::1", "2003::1", "3ffe:ffff::1"];

describe("a webhook may not reach", () => {
  for (const [name, addresses] of Object.entries({ ...closedIpv4, ...closedIpv6 })) {
    for (const address of addresses)
      test(`${name}: ${address}`, () => assert.equal(isOpenAddress(address, null), false));
  }
  test("anything that is no address", () => {
    for (const text of ["", "localhost", "1.2.3", "1.2.3.4.5", "::g", "0x7f000001"])
      assert.equal(isOpenAddress(text, null), false, text);
  });
});

test("a webhook may reach public addresses, up to the very edge of the closed ranges", () => {
  for (const address of [...openIpv4, ...alsoOpenIpv4, ...openIpv6])
    assert.equal(isOpenAddress(address, null), true, address);
});

test("a mapped address is worth what the address in it is worth", () => {
  const octet = fc.integer({ min: 0, max: 255 });
  fc.assert(
    fc.property(octet, octet, octet, octet, (...parts) => {
      const [a = 0, b = 0, c = 0, d = 0] = parts;
      const inner = parts.join(".");
      const words = [(a << 8) | b, (c << 8) | d].map((word) => word.toString(16)).join(":");
      assert.equal(isOpenAddress(`::ffff:${inner}`, null), isOpenAddress(inner, null));
      // The spelling in hex comes from nobody honest.
      if (!isOpenAddress(inner, null)) assert.equal(isOpenAddress(`::ffff:${words}`, null), false);
    }),
    { numRuns: 500, seed: 20_261_125 },
  );
});

test("an operator opens what the guard closes, and nothing beside it", () => {
  const allowed = rangeList(["10.1.0.0/16", "fd00:1::/32", "127.0.0.1"]);
  for (const address of ["10.1.2.3", "fd00:1::9", "127.0.0.1", "::ffff:10.1.2.3"])
    assert.equal(isOpenAddress(address, allowed), true, address);
  for (const address of ["10.2.0.1", "fd00:2::9", "127.0.0.2", "::1"])
    assert.equal(isOpenAddress(address, allowed), false, address);
});
