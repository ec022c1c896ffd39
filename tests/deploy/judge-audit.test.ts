import assert from "node:assert/strict";
import { test } from "node:test";
import { judgeAudit } from "../../scripts/check/judge-audit.ts";

const report = (vulnerabilities: Record<string, unknown>) =>
  JSON.stringify({ auditReportVersion: 2, vulnerabilities, metadata: { dependencies: { prod: 120, total: 750 } } });
const advisory = {
  title: "Files outside the folder can be read",
  url: "https://github.com/advisories/GHSA-1",
  severity: "high",
};

test("no known hole is said with how many packages were asked about", () => {
  assert.deepEqual(judgeAudit(report({})), { kind: "clean", packages: 120 });
});

test("a low one is no reason to stop", () => {
  const low = { name: "calm", severity: "low", range: "*", via: [advisory], fixAvailable: false };
  assert.equal(judgeAudit(report({ calm: low })).kind, "clean");
});

test("each hole is told with its cause and its remedy", () => {
  const deep = { name: "deep", severity: "high", range: "<2.0.1", via: [advisory], fixAvailable: true };
  const top = {
    name: "top",
    severity: "moderate",
    range: "1.0.0",
    via: ["deep"],
    fixAvailable: { name: "top", version: "3.0.0", isSemVerMajor: true },
  };
  const stuck = { name: "stuck", severity: "critical", range: "*", via: [advisory], fixAvailable: false };
  assert.deepEqual(judgeAudit(report({ deep, top, stuck })), {
    kind: "holes",
    lines: [
      "high: deep <2.0.1, Files outside the folder can be read (https://github.com/advisories/GHSA-1). A newer version within reach mends it: npm update deep.",
      "moderate: top 1.0.0, through deep. Take top 3.0.0.",
      "critical: stuck *, Files outside the folder can be read (https://github.com/advisories/GHSA-1). No release mends it yet.",
    ],
  });
});

test("a registry that refuses, that is away, or that says something else has told nothing", () => {
  const refused = JSON.stringify({ message: "405 Method Not Allowed", statusCode: 405, error: { summary: "" } });
  const away = JSON.stringify({ message: "connect", error: { code: "ECONNREFUSED", summary: "" } });
  assert.deepEqual(judgeAudit(refused), { kind: "no answer", why: "405" });
  assert.deepEqual(judgeAudit(away), { kind: "no answer", why: "ECONNREFUSED" });
  for (const text of ["", "<html>", "null", "[]"])
    assert.deepEqual(judgeAudit(text), { kind: "no answer", why: "nothing readable came back" });
});
