// Generated from openapi.yaml by `npm run generate`. Do not edit.

/** A line for each resource, with a word for each of its methods. */
export const table = `posts createPb listGp validatePb& getG/* updateUb/* deleteDn/* retryP/*&
media createPf listGp getG/*
analytics exportPb&
analytics.exports/analytics/export listGp getG/* downloadGqt/*&
channels listG
me getG
usage getGq
events listGp getG/*
inbox.threads listGp getG/* updateUb/* replyPb/*/replies
inbox.messages/inbox/threads/*/messages listGp
matrix listGp getG/* runPb/*&
matrix.runs/matrix/*/runs listGp getG/{runId} approveP/{runId}& rejectP/{runId}& cancelP/{runId}&
webhooks createPb listGp getG/* updateUb/* deleteDn/* testPb/*& activityG/*& replayPb/*&
webhooks.secrets/webhooks/*/secrets revealG addPb revokeDn/{secretId} promotePb/{secretId}&
webhooks.deliveries/webhooks/*/deliveries listGp getG/{deliveryId} redeliverP/{deliveryId}&
voice getG trainPb& scorePb& adjustPb&
voice.trainings/voice/train/* getG
sandbox.workspaces createPbk
sandbox.clock getG advancePb& freezeP& resumeP&
sandbox.catcher getG updateUb streamGs&
sandbox.catcher.requests listGp clearDn
sandbox.events triggerPb&
sandbox.listeners createPb streamGs/*& reportPb/*/attempts/{attemptId}
sandbox.seeds listG
sandbox resetPb&
sandbox.snapshots listG createPb deleteDn/* restoreP/*& sharePb/*&
sandbox.shares listG revokeDn/*
sandbox.plan setTb
sandbox.requests listGp streamGqs& getG/* replayPb/*& sharePb/*& diffG/*/diff/{otherId} copyGq/*&
sandbox.requests.errors listGq`;
