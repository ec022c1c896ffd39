import assert from "node:assert/strict";
import { test } from "node:test";
import { filterOf, isRequestId, tailQuery } from "#components/settings/logs/log-filter.ts";
import { isLastOwner, type Member, managersOf, mayTouch } from "#components/settings/members/member-rules.ts";

test("an address holds the whole filter, and the tail takes all of it but the time", () => {
  const filter = filterOf(new URLSearchParams("status=4xx,5xx&operation=createPost&q=a+b&from=x&portal=1&mode=test"));
  assert.deepEqual(filter, {
    status: ["4xx", "5xx"],
    operationId: ["createPost"],
    search: "a b",
    from: "x",
    portal: true,
  });
  assert.equal(tailQuery(filter), "?search=a+b&status=4xx%2C5xx&operationId=createPost&portal=true");
  assert.equal(tailQuery({}), "");
});

test("only the name of a call is taken for one", () => {
  assert.equal(isRequestId("req_01JRQ3M0V4ZC3H1J7Y8QW2E5R6"), true);
  assert.equal(isRequestId("req_01JRQ3M0V4ZC3H1J7Y8QW2E5RU"), false);
  assert.equal(isRequestId("see req_01JRQ3M0V4ZC3H1J7Y8QW2E5R6"), false);
});

test("owners are the business of owners, and the last one stays", () => {
  const member = (name: string, role: Member["role"]) => ({ name, role }) as Member;
  const [mara, jonas, ines] = [member("Mara", "owner"), member("Jonas", "admin"), member("Inês", "editor")];
  assert.deepEqual(
    [mayTouch("owner", "owner"), mayTouch("admin", "owner"), mayTouch("admin", "admin"), mayTouch("editor", "viewer")],
    [true, false, true, false],
  );
  assert.equal(isLastOwner(mara, [mara, jonas]), true);
  assert.equal(isLastOwner(mara, [mara, member("Ana", "owner")]), false);
  assert.equal(managersOf([mara, jonas, ines]), "Mara or Jonas");
});
