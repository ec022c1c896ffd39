import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { judgeRedirectUri, matchesRegistered } from "#sandbox/oauth/redirect-uri.ts";

const ok = (kind: "server" | "browser" | "native", uri: string) => judgeRedirectUri(kind, uri).ok;

describe("judgeRedirectUri", () => {
  const good: [kind: "server" | "browser" | "native", uri: string][] = [
    ["server", "https://planner.example.com/callback"],
    ["server", "https://planner.example.com"],
    ["server", "https://planner.example.com:8443/cb?tenant=7"],
    ["browser", "http://localhost:3000/cb"],
    ["server", "http://127.0.0.1/cb"],
    ["native", "http://127.0.0.1/cb"],
    ["native", "http://[::1]:8080/cb"],
    ["native", "com.example.desk:/cb"],
    ["native", "com.example.desk://cb"],
    ["native", "com.example2.desk:cb"],
    ["server", "https://planner.example.com/cb?next=/../x"],
    ["server", "https://planner.example.com?tenant=7"],
    ["server", "https://planner.example.com/a..b/.well-known/cb"],
    ["native", "http://127.0.0.1:65535/cb"],
  ];
  for (const [kind, uri] of good) test(`${kind}: ${uri}`, () => assert.ok(ok(kind, uri)));

  const bad: [name: string, kind: "server" | "browser" | "native", uri: string][] = [
    ["plain http", "server", "http://planner.example.com/cb"],
    ["no scheme", "server", "planner.example.com/cb"],
    ["a path alone", "server", "/cb"],
    ["RFC 6749, 3.1.2: a fragment", "server", "https://planner.example.com/cb#x"],
    ["an empty fragment", "server", "https://planner.example.com/cb#"],
    ["a user name", "server", "https://planner.example.com@evil.example/cb"],
    ["an empty user name", "server", "https://@evil.example/cb"],
    ["RFC 9700, 4.1: a wildcard", "server", "https://*.example.com/cb"],
    ["a wildcard in the path", "server", "https://planner.example.com/*"],
    ["a backslash", "server", "https://planner.example.com\\@evil.example/cb"],
    ["a line break", "server", "https://planner.example.com/cb\n"],
    ["a space", "server", "https://planner.example.com/a b"],
    ["a letter that is not ASCII", "server", "https://plänner.example.com/cb"],
    ["dots that a parser takes away", "server", "https://planner.example.com/a/../cb"],
    ["dots that are percent-encoded", "server", "https://planner.example.com/a/%2E%2e/cb"],
    ["dots at the end", "server", "https://planner.example.com/cb/.."],
    ["dots after a private scheme", "native", "com.example.desk:/a/../cb"],
    ["a private scheme in upper case", "native", "COM.Example.Desk:/cb"],
    ["an empty user name after a private scheme", "native", "com.example2.desk://@evil.example/cb"],
    ["a password alone", "server", "https://:secret@evil.example/cb"],
    ["loopback as a user name", "native", "http://127.0.0.1:80@evil.example/cb"],
    ["a tab inside a scheme", "native", "java\tscript:alert(1)"],
    ["a null character", "server", "https://planner.example.com/cb\u0000"],
    ["port 0", "native", "http://127.0.0.1:0/cb"],
    ["a port that no machine has", "native", "http://127.0.0.1:65536/cb"],
    ["an IPv6 address that means loopback", "native", "http://[::ffff:127.0.0.1]/cb"],
    ["loopback spelt with fewer digits", "native", "http://127.1/cb"],
    ["a domain under localhost", "native", "http://app.localhost/cb"],
    ["a page of the browser", "native", "about:blank"],
    ["a blob", "native", "blob:https://planner.example.com/1"],
    ["upper case that a parser takes away", "server", "https://PLANNER.example.com/cb"],
    ["the usual port spelt out", "server", "https://planner.example.com:443/cb"],
    ["three slashes", "server", "https:///planner.example.com/cb"],
    ["a host that only begins with loopback", "native", "http://127.0.0.1.evil.example/cb"],
    ["localhost with a dot", "native", "http://localhost./cb"],
    ["another spelling of loopback", "native", "http://2130706433/cb"],
    ["an IPv4 that is not loopback's first", "native", "http://127.0.0.2/cb"],
    ["https for a native app", "native", "https://planner.example.com/cb"],
    ["RFC 8252, 7.1: a scheme without a dot", "native", "planner:/cb"],
    ["script", "native", "javascript:alert(1)"],
    ["data", "native", "data:text/html,x"],
    ["a file", "native", "file:///tmp/x"],
    ["RFC 9207, 2: an iss of its own", "server", "https://planner.example.com/cb?tenant=7&iss=https://evil.example"],
    ["a code of its own", "native", "com.example.desk:/cb?code=x"],
    ["a state of its own, percent-encoded", "server", "https://planner.example.com/cb?%73tate=x"],
    ["a private scheme for a server", "server", "com.example.desk:/cb"],
    ["nothing", "server", ""],
  ];
  for (const [name, kind, uri] of bad) {
    test(`refuses ${name}`, () => {
      const judged = judgeRedirectUri(kind, uri);
      assert.ok(!judged.ok && judged.detail.endsWith("."), uri);
    });
  }

  test("says that localhost is a name", () => {
    const judged = judgeRedirectUri("native", "http://localhost/cb");
    assert.ok(judged.ok && judged.loopbackByName);
  });
});

describe("matchesRegistered", () => {
  const registered = ["https://a.example/cb", "http://127.0.0.1/cb", "http://127.0.0.1:5000/fixed?x=1"];

  test("compares letter by letter, and lets a native app have any port of loopback", () => {
    for (const given of registered) assert.ok(matchesRegistered(registered, given, "server"));
    assert.ok(matchesRegistered(registered, "http://127.0.0.1:49152/cb", "native"));
    assert.ok(matchesRegistered(registered, "http://127.0.0.1:1/fixed?x=1", "native"));
    for (const given of [
      "https://a.example:8443/cb",
      "http://127.0.0.1:49152/cb/",
      "http://127.0.0.1:49152",
      "http://localhost:49152/cb",
      "http://[::1]:49152/cb",
      "http://127.0.0.1:999999/cb",
      "http://127.0.0.1:65536/cb",
      "http://127.0.0.1:0/cb",
      "http://127.0.0.1:00080/cb",
      "http://127.0.0.1:/cb",
      "http://127.0.0.1:49152/cb\n",
      "http://127.0.0.1:49152/CB",
      "http://127.0.0.1:49152/cb?x=1",
      "http://127.0.0.1:49152/a/../cb",
      "HTTP://127.0.0.1:49152/cb",
      "http://127.0.0.1.evil.example:49152/cb",
      "https://a.example/cb/",
      "https://a.example/cb?",
      "https://A.example/cb",
      "http://127.0.0.1:80@evil.example/cb",
    ])
      assert.ok(!matchesRegistered(registered, given, "native"), given);
    assert.ok(!matchesRegistered(registered, "http://127.0.0.1:49152/cb", "server"));
    assert.ok(!matchesRegistered(registered, "http://127.0.0.1:49152/cb", "browser"));
  });
});
