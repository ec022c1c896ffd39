import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { targetRules } from "#sandbox/egress/reach.ts";
import { judgeTarget } from "#sandbox/egress/target.ts";

const settings = { publicUrl: "https://portal.example.com", apiUrl: "https://api.example.com", ownPorts: [3000] };
const rules = targetRules({ ...settings, webhookAllowCidrs: [] });
const opened = targetRules({ ...settings, webhookAllowCidrs: ["127.0.0.0/8", "::1"] });

function problemOf(url: string, livemode = false, by = rules): string | null {
  const judged = judgeTarget(url, livemode, by);
  return "problem" in judged ? judged.problem : null;
}

describe("refused by its text", () => {
  const refused = {
    "loopback in decimal": "http://2130706433:8080/",
    "loopback in hex": "http://0x7f000001:8080/",
    "loopback in octal": "http://0177.0.0.1:8080/",
    "loopback cut short": "http://127.1:8080/",
    "loopback with full-width digits": "http://１２７.０.０.１:8080/",
    "loopback with dots of another script": "http://127。0。0。1:8080/",
    zero: "http://0:8080/",
    "loopback in IPv6": "http://[::1]:8080/",
    "loopback mapped into IPv6": "http://[::ffff:127.0.0.1]:8080/",
    "the same in full": "http://[0:0:0:0:0:ffff:7f00:1]:8080/",
    "cloud metadata": "http://169.254.169.254/latest/meta-data",
    "cloud metadata through NAT64": "http://[64:ff9b::a9fe:a9fe]/",
    "a private address": "https://192.168.1.1/",
    "a name without a domain": "http://localhost:8080/",
    "a name without a domain, and a dot": "http://localhost.:8080/",
    "a user name": "https://user@example.com/",
    "a password": "https://user:word@example.com/",
    "a password hidden in front": "https://example.com:443@169.254.169.254/",
    "a low port": "https://example.com:22/",
    mail: "http://example.com:25/",
    "another scheme": "ftp://example.com/",
    "a file": "file:///etc/passwd",
    "our own host": "https://portal.example.com/hooks",
    "our own API": "https://api.example.com/v1/posts",
    "our own host in capitals and with a dot": "https://PORTAL.example.com./hooks",
    "no address": "hello",
    nothing: "",
  };
  for (const [name, url] of Object.entries(refused)) {
    test(`${name}: ${url}`, () => assert.match(problemOf(url) ?? "", /^[A-Z].*\.$/));
  }
});

test("live endpoints need https, and port 80 is for test mode", () => {
  assert.equal(problemOf("http://example.com/hooks"), null);
  assert.match(problemOf("http://example.com/hooks", true) ?? "", /https/);
  assert.equal(problemOf("http://example.com:80/", false), null);
  assert.match(problemOf("https://example.com:80/", true) ?? "", /Port 80/);
});

test("public addresses and names pass, on the usual ports", () => {
  for (const url of [
    "https://example.com",
    "https://example.com:8443/a?b=c",
    "https://hooks.example.co.uk:1024",
    "https://[2606:4700:4700::1111]/",
    "https://1.1.1.1/",
  ]) {
    assert.equal(problemOf(url, true), null, url);
  }
});

test("an opened range never opens our own door", () => {
  assert.equal(problemOf("http://127.0.0.1:8080/", false, opened), null);
  assert.equal(problemOf("http://[::1]:8080/", false, opened), null);
  for (const url of ["http://127.0.0.1:3000/", "http://127.9.9.9:3000/", "http://[::1]:3000/"]) {
    assert.match(problemOf(url, false, opened) ?? "", /back to Aloha/, url);
  }
});
