import assert from "node:assert/strict";
import { test } from "node:test";
import { randomId } from "#sandbox/ids.ts";
import { mailJob } from "#sandbox/mail/mail-job.ts";
import { postMail } from "#sandbox/mail/post-mail.ts";
import { Store } from "#sandbox/store/store.ts";
import { enqueue } from "#sandbox/time/enqueue.ts";
import { JobRunner } from "#sandbox/time/job-runner.ts";
import { liveTime } from "#sandbox/time/workspace-time.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";
import { until } from "#tests/support/until.ts";

const house = useHouse();

test("a server for mail that is never done holds no other job up", async () => {
  const { engine, services } = house.sandbox;
  const now = house.clock.now();
  const { promise: taken, resolve: take } = Promise.withResolvers<void>();
  let sending = 0;
  let noted = 0;
  const send = () => {
    sending++;
    return taken;
  };
  const run = async () => {
    noted++;
    return [];
  };
  const mail = mailJob({ kind: "smtp", send }, house.clock, assert.fail);
  const runner = new JobRunner({ ...services.jobs, kinds: { mail, noted: { run } } }, assert.ifError);
  const post = (workspaceId: string) =>
    engine.transaction((session) =>
      postMail(session, workspaceId, now, { to: "mara@example.com", subject: "A note", text: "Hello." }),
    );
  const note = (workspaceId: string) =>
    engine.transaction((session) =>
      enqueue(new Store(session, workspaceId, true), liveTime(now), { kind: "noted", subject: "note", dueAt: now }),
    );
  const workspaceId = randomId("wsp", now);
  runner.start();
  await post(workspaceId);
  await until(() => sending === 1);
  await note(workspaceId);
  await until(() => noted === 1);
  take();
  await runner.stop();
  assert.deepEqual([sending, noted], [1, 1]);
});
