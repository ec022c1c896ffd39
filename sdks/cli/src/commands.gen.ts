// Generated from openapi.yaml by `npm run generate`. Do not edit.

/** A line for each operation: `t` for test mode alone, what it does, and its fields with their kinds. */
export const table = `|Create a post|content!:s channels!:l scheduledAt?:s publishNow:b media:j overrides:j campaignId?:s metadata:j allowDuplicate:b test:j
|List posts|channel:l=0 status:l=1 date:s from:s to:s campaignId:s order:s=2 limit:i
|Check a post|content!:s channels!:l scheduledAt?:s publishNow:b media:j overrides:j campaignId?:s metadata:j allowDuplicate:b test:j
|Read a post|
|Change a post|content:s channels:l scheduledAt?:s publishNow:b media:j overrides:j campaignId?:s metadata:j allowDuplicate:b test:j
|Delete a post|
|Retry a post|
|Upload a file|file!:f alt:s
|List media|kind:s=3 limit:i
|Read a file's record|
|Start an analytics export|format!:s=4 from?:s to?:s channels?:l granularity:s=5 metrics?:l=6
|List analytics exports|limit:i
|Read an analytics export|
|Download an analytics export|expires:i signature:s
|List channels|
|Ask who is calling|
|Read the usage|period:s=7
|List events|event:l=8 objectId:s from:s to:s order:s=9 limit:i
|Read an event|
|List threads|channel:l=0 kind:l=10 status:l=11 unread:b postId:s since:s limit:i
|Read a thread|
|Change a thread|status:s=11 snoozedUntil?:s read:b tags:l
|Reply in a thread|text!:s
|List the messages of a thread|order:s=12 limit:i
|List matrices|limit:i
|Read a matrix|
|Run a matrix|input:j dryRun:b
|List runs|status:l=13 limit:i
|Read a run|
|Approve a run|
|Reject a run|
|Cancel a run|
|Create a webhook|url!:s events!:l description?:s secret:s headers:j maxInFlight:i ratePerSecond?:i
|List webhooks|status:s=14 limit:i
|Read a webhook|
|Change a webhook|url:s events:l description?:s headers:j maxInFlight:i ratePerSecond?:i status:s=14
|Delete a webhook|
|Send a test event|event:s=8
|Read the last day of a webhook|
|Replay what is missing|from:s to:s events:l=8 states:l=15 dryRun:b
|Reveal the secrets|
|Add a secret|secret:s promote:b
|Revoke a secret|
|Promote a secret|overlapSeconds:i
|List webhook deliveries|state:l=16 event:l=8 eventId:s code:s=17 from:s to:s limit:i
|Read a webhook delivery|
|Redeliver by hand|
|Read the voice|
|Train the voice|samples:j postIds:l sliders:j bannedPhrases:L
|Score a text|text!:s channel?:s=0
|Adjust a text|text!:s channel?:s=0
|Read a training|
t|Make a sandbox workspace|name:s timeZone:s seed:s=18
t|Read the clock|
t|Advance the clock|by:s to:s dryRun:b
t|Freeze the clock|
t|Resume the clock|
t|Read the catcher|
t|Set what the catcher answers|answers!:j
t|Watch the catcher|
t|List caught requests|webhookId:s event:l=8 limit:i
t|Clear the catcher|
t|Make an event happen|event!:s=8 data:j
t|Make a listener|device!:s events:l
t|Listen|
t|Report an attempt|statusCode:i headers:j bodyBase64:s durationMs:n error:j
t|List the seeds|
t|Reset the sandbox|seed:s=18 seedNumber:i clockStart:s
t|List snapshots|
t|Take a snapshot|name!:s
t|Delete a snapshot|
t|Restore a snapshot|
t|Share a snapshot|expiresInDays:i
t|List shares|
t|Revoke a share|
t|Practise another plan|plan!?:s=19
t|List calls|operationId:l status:l method:l=20 path:s keyId:s keyGeneration:i code:l source:l=21 search:s from:s to:s controls:b portal:b limit:i
t|Watch the calls|operationId:l status:l method:l=20 path:s keyId:s keyGeneration:i code:l source:l=21 search:s controls:b portal:b
t|Read a call|
t|Send a call again|idempotencyKey:s=22
t|Share a call|expiresInDays:i
t|Compare two calls|
t|Take a call along|format!:s=23
t|Group the refused calls|from:s to:s controls:b portal:b`;

/** The lists of words that fields may be chosen from. */
export const choices = `instagram linkedin x tiktok threads facebook pinterest youtube bluesky mastodon medium reddit telegram
draft in_review approved scheduled publishing published partial failed deleted
-createdAt createdAt -scheduledAt scheduledAt
image video document
csv json
post snapshot
impressions views likes replies reposts quotes bookmarks clicks profileClicks engagements engagementRate
24h 7d
post.scheduled post.published post.failed reply.received matrix.completed
createdAt -createdAt
comment mention dm
open snoozed done
sentAt -sentAt
queued running waiting success failed skipped
enabled disabled
held exhausted cancelled never_queued
pending leased succeeded exhausted held cancelled
target_not_allowed dns_not_found dns_error connect_refused connect_unreachable connect_timeout tls_error connection_reset timeout invalid_response response_headers_too_large redirect_refused gone throttled http_client_error http_server_error interrupted
empty starter busy_agency inbox_full all_failures
free working_team agency
GET HEAD POST PUT PATCH DELETE OPTIONS
aloha_typescript aloha_python aloha_cli browser curl httpie postman insomnia bruno node deno bun python go java ruby php dotnet rust replay other none
new same
curl fetch typescript python har postman fixture`;
