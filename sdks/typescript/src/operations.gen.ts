// Generated from openapi.yaml by `npm run generate`. Do not edit.

/** A line for each resource, with a word for each of its methods. */
export const table = `posts create1b list0p validate1b& get0/* update2b/* delete4n/* retry1/*&
media create1f list0p get0/*
analytics export1b&
analytics.exports/analytics/export list0p get0/* download0qt/*&
channels list0
me get0
usage get0q
events list0p get0/*
inbox.threads list0p get0/* update2b/* reply1b/*/replies
inbox.messages/inbox/threads/*/messages list0p
matrix list0p get0/* run1b/*&
matrix.runs/matrix/*/runs list0p get0/{runId} approve1/{runId}& reject1/{runId}& cancel1/{runId}&
webhooks create1b list0p get0/* update2b/* delete4n/* test1b/*& activity0/*& replay1b/*&
webhooks.secrets/webhooks/*/secrets reveal0 add1b revoke4n/{secretId} promote1b/{secretId}&
webhooks.deliveries/webhooks/*/deliveries list0p get0/{deliveryId} redeliver1/{deliveryId}&
voice get0 train1b& score1b& adjust1b&
voice.trainings/voice/train/* get0
sandbox.workspaces create1bk
sandbox.clock get0 advance1b& freeze1& resume1&
sandbox.catcher get0 update2b stream0s&
sandbox.catcher.requests list0p clear4n
sandbox.events trigger1b&
sandbox.listeners create1b stream0s/*& report1b/*/attempts/{attemptId}
sandbox.seeds list0
sandbox reset1b&
sandbox.snapshots list0 create1b delete4n/* restore1/*& share1b/*&
sandbox.shares list0 revoke4n/*
sandbox.plan set3b
sandbox.requests list0p stream0qs& get0/* replay1b/*& share1b/*& diff0/*/diff/{otherId} copy0q/*&
sandbox.requests.errors list0q`;
