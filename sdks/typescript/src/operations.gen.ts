// Generated from openapi.yaml by `npm run generate`. Do not edit.

/** A line for each resource; each method has its name, its verb with flags, and its path. */
export const table = `posts create Pb ~ list Gp ~ validate Pb ~/validate get G ~/* update Ub ~/* delete Dn ~/* retry P ~/*/retry
media create Pf ~ list Gp ~ get G ~/*
analytics export Pb ~/export
analytics.exports list Gp /analytics/export get G /analytics/export/* download Gqt /analytics/export/*/download
channels list G ~
me get G ~
usage get Gq ~
events list Gp ~ get G ~/*
inbox.threads list Gp ~ get G ~/* update Ub ~/* reply Pb ~/*/replies
inbox.messages list Gp /inbox/threads/*/messages
matrix list Gp ~ get G ~/* run Pb ~/*/run
matrix.runs list Gp /matrix/*/runs get G /matrix/*/runs/{runId} approve P /matrix/*/runs/{runId}/approve reject P /matrix/*/runs/{runId}/reject cancel P /matrix/*/runs/{runId}/cancel
webhooks create Pb ~ list Gp ~ get G ~/* update Ub ~/* delete Dn ~/* test Pb ~/*/test activity G ~/*/activity replay Pb ~/*/replay
webhooks.secrets reveal G /webhooks/*/secrets add Pb /webhooks/*/secrets revoke Dn /webhooks/*/secrets/{secretId} promote Pb /webhooks/*/secrets/{secretId}/promote
webhooks.deliveries list Gp /webhooks/*/deliveries get G /webhooks/*/deliveries/{deliveryId} redeliver P /webhooks/*/deliveries/{deliveryId}/redeliver
voice get G ~ train Pb ~/train score Pb ~/score adjust Pb ~/adjust
voice.trainings get G /voice/train/*
sandbox.workspaces create Pbk ~
sandbox.clock get G ~ advance Pb ~/advance freeze P ~/freeze resume P ~/resume
sandbox.catcher get G ~ update Ub ~ stream Gs ~/stream
sandbox.catcher.requests list Gp ~ clear Dn ~
sandbox.events trigger Pb ~/trigger
sandbox.listeners create Pb ~ stream Gs ~/*/stream report Pb ~/*/attempts/{attemptId}
sandbox.seeds list G ~
sandbox reset Pb ~/reset
sandbox.snapshots list G ~ create Pb ~ delete Dn ~/* restore P ~/*/restore share Pb ~/*/share
sandbox.shares list G ~ revoke Dn ~/*
sandbox.plan set Tb ~
sandbox.requests list Gp ~ stream Gqs ~/stream get G ~/* replay Pb ~/*/replay share Pb ~/*/share diff G ~/*/diff/{otherId} copy Gq ~/*/copy
sandbox.requests.errors list Gq ~`;
