"""A sandbox in which every operation can succeed, and a walk that calls each with the contract's own example."""

from __future__ import annotations

import asyncio
import base64
import time
from typing import Any

import support

from usealoha import Aloha, AsyncAloha, Model, ResponseInfo
from usealoha._operations_gen import OPERATIONS
from usealoha._shapes_gen import SHAPES
from usealoha._transport import HTTPTransport

PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg=="
)
# Filters of the examples that name things which are not here, or that exclude each other.
LEFT_OUT = {"cursor", "date", "expires", "signature"}


class Recording(HTTPTransport):
    """The usual transport, which remembers what it sent."""

    def __init__(self) -> None:
        super().__init__()
        self.sent: list[Any] = []

    def send(self, request: Any) -> Any:
        self.sent.append(request)
        return super().send(request)


class Walk:
    """Calls operations by their id, in the client that blocks or in the other, and checks each call."""

    def __init__(self, test: Any, base_url: str, awaited: bool) -> None:
        self.test = test
        self.base_url = base_url
        self.awaited = awaited
        self.transport = Recording()
        self.loop = asyncio.new_event_loop()
        self.rows = {one["operationId"]: one for one in support.contract()["operations"]}
        self.table = {one.id: one for one in OPERATIONS}
        self.succeeded: set[str] = set()
        self.client: Any = None
        self.use("")

    def use(self, key: str) -> None:
        kind = AsyncAloha if self.awaited else Aloha
        self.client = kind(api_key=key or None, base_url=self.base_url, transport=self.transport)

    def close(self) -> None:
        done = self.client.close()
        if self.awaited:
            self.loop.run_until_complete(done)
        self.transport.close()
        self.loop.close()

    def settled(self, value: Any) -> Any:
        if not hasattr(value, "__await__"):
            return value

        async def wait() -> Any:
            return await value

        return self.loop.run_until_complete(wait())

    def call(self, id: str, *ids: str, **changes: Any) -> Any:
        row = self.rows[id]
        method = self.client
        for part in row["place"].split("."):
            method = getattr(method, part)
        arguments = {**self.example(row), **changes}
        arguments = {name: value for name, value in arguments.items() if value is not ...}
        result = self.settled(method(*ids, **arguments))
        self.check_sent(row, ids, arguments)
        self.check_result(row, result)
        self.succeeded.add(id)
        return result

    def example(self, row: dict[str, Any]) -> dict[str, Any]:
        """The example of the contract as keywords."""
        found = {
            one["python"]: one["example"]
            for one in row["query"]
            if one["wire"] not in LEFT_OUT and one["example"] is not None
        }
        body = row["example"] or {}
        names = {one["wire"]: one["python"] for one in row["body"]}
        specs = self.table[row["operationId"]].body
        return {**found, **{names[key]: pythonic(value, specs[names[key]][1]) for key, value in body.items()}}

    def check_sent(self, row: dict[str, Any], ids: tuple[str, ...], arguments: dict[str, Any]) -> None:
        sent = self.transport.sent[-1]
        path, _, query = sent.target.partition("?")
        expected = row["path"]
        for one, value in zip(row["pathParameters"], ids, strict=True):
            expected = expected.replace("{" + one["wire"] + "}", value)
        self.test.assertEqual((sent.method, path), (row["method"], f"/v1{expected}"))
        wanted = {one["wire"] for one in row["query"] if one["python"] in arguments}
        self.test.assertEqual({part.partition("=")[0] for part in query.split("&") if part}, wanted)
        self.test.assertEqual("Idempotency-Key" in sent.headers, row["method"] != "GET")

    def check_result(self, row: dict[str, Any], result: Any) -> None:
        if row["paginated"]:
            self.test.assertLess(result.response.status, 300)
            for item in result.data:
                check_model(self.test, item)
        elif row["answer"] == "json":
            self.test.assertLess(result.response.status, 300)
            check_model(self.test, result)
        elif row["answer"] == "none":
            self.test.assertIsInstance(result, ResponseInfo)


def pythonic(value: Any, spec: str) -> Any:
    """An example with the names of Python, as a caller would write it."""
    if spec.startswith("[") and isinstance(value, list):
        return [pythonic(one, spec[1:]) for one in value]
    if spec.startswith("{") and isinstance(value, dict):
        return {key: pythonic(one, spec[1:]) for key, one in value.items()}
    if spec.startswith("@") and isinstance(value, dict):
        names = {wire: (python, inner) for python, (wire, inner) in SHAPES[spec[1:]].items()}
        return {names[key][0]: pythonic(one, names[key][1]) for key, one in value.items()}
    return value


def check_model(test: Any, model: Any) -> None:
    """Every field that came is known, and can be read; so can all that lies in it."""
    known = {wire for wire, *_ in model._fields.values()}
    test.assertLessEqual(set(model.raw), known, type(model).__name__)
    for name, (wire, _, optional) in model._fields.items():
        if wire in model.raw or optional:
            check_value(test, getattr(model, name))
        else:
            test.fail(f"{type(model).__name__} came without {wire}")


def check_value(test: Any, value: Any) -> None:
    if isinstance(value, Model):
        check_model(test, value)
    elif isinstance(value, list):
        for one in value:
            check_value(test, one)
    elif isinstance(value, dict):
        for one in value.values():
            check_value(test, one)


def until(make: Any, ready: Any, seconds: float = 8.0) -> Any:
    """Asks again until the answer is as it should be."""
    end = time.monotonic() + seconds
    while True:
        value = make()
        if ready(value):
            return value
        if time.monotonic() > end:
            raise AssertionError(f"it did not come to that: {value!r}")
        time.sleep(0.03)


def first_event(walk: Walk, stream: Any) -> Any:
    return walk.loop.run_until_complete(stream.__anext__()) if walk.awaited else next(stream)


def enter_sandbox(walk: Walk) -> None:
    made = walk.call("createSandboxWorkspace")
    walk.use(made.key.secret)
    walk.call("setPlan")
    walk.call("listSeeds")
    walk.call("resetSandbox", seed="inbox_full")
    walk.call("getMe")
    walk.call("listChannels")
    walk.call("getClock")
    walk.call("freezeClock")
    walk.call("resumeClock")
    walk.call("advanceClock")


def walk_posts(walk: Walk) -> None:
    post = walk.call("createPost")
    walk.call("listPosts")
    walk.call("listPosts", date="2026-04-15", from_=..., to=...)
    walk.call("validatePost")
    walk.call("getPost", post.id)
    draft = walk.call("createPost", content="a draft", scheduled_at=...)
    walk.call("updatePost", draft.id)
    failing = walk.call("createPost", content="refused", channels=["x"], scheduled_at=..., publish_now=True, test={"x": "forbidden"})
    walk.call("advanceClock", by="PT10M")
    until(lambda: walk.call("getPost", failing.id), lambda one: one.status == "failed")
    walk.call("retryPost", failing.id)
    gone = walk.call("createPost", content="gone", scheduled_at=...)
    walk.call("deletePost", gone.id)
    media = walk.call("createMedia", file=("dot.png", PNG))
    walk.call("listMedia")
    walk.call("getMedia", media.id)


def walk_numbers(walk: Walk) -> None:
    export = walk.call("exportAnalytics")
    walk.call("listAnalyticsExports")
    walk.call("advanceClock", by="PT1H")
    until(lambda: walk.call("getAnalyticsExport", export.id), lambda one: one.status == "ready")
    walk.test.assertIn("post_id,channel", walk.call("downloadAnalyticsExport", export.id))
    walk.call("getUsage")
    walk.call("listEvents")
    events = walk.call("listEvents", event=..., object_id=..., from_=..., to=...)
    walk.call("getEvent", events.data[0].id)


def walk_inbox(walk: Walk) -> None:
    walk.call("listInboxThreads")
    threads = walk.call("listInboxThreads", channel=..., kind=..., status=..., unread=..., post_id=..., since=...)
    thread = threads.data[0].id
    walk.call("getInboxThread", thread)
    walk.call("listInboxMessages", thread)
    walk.call("replyToInboxThread", thread)
    walk.call("updateInboxThread", thread)


def walk_matrix(walk: Walk) -> None:
    matrices = walk.call("listMatrices").data
    walk.call("getMatrix", matrices[0].id)
    # The seed left runs that wait for a person.
    waiting = [(one.id, run.id) for one in matrices for run in walk.call("listMatrixRuns", one.id).data]
    by_hand = next(one for one in matrices if one.trigger.kind == "manual")
    run = walk.call("runMatrix", by_hand.id, input={"text": "we launch.", "date": "2027-12-31T09:00:00Z"})
    walk.call("getMatrixRun", by_hand.id, run.id)
    for id, one in zip(("approveMatrixRun", "rejectMatrixRun", "cancelMatrixRun"), waiting[:3], strict=True):
        walk.call(id, *one)


def walk_webhooks(walk: Walk) -> None:
    catcher = walk.call("getCatcher")
    hook = walk.call("createWebhook", url=catcher.url)
    walk.call("listWebhooks")
    walk.call("getWebhook", hook.id)
    walk.call("updateWebhook", hook.id)
    walk.call("revealWebhookSecrets", hook.id)
    added = walk.call("addWebhookSecret", hook.id)
    walk.call("promoteWebhookSecret", hook.id, added.id)
    spare = walk.call("addWebhookSecret", hook.id)
    walk.call("revokeWebhookSecret", hook.id, spare.id)
    delivery = walk.call("testWebhook", hook.id)
    walk.call("getWebhookActivity", hook.id)
    walk.call("listWebhookDeliveries", hook.id)
    until(lambda: walk.call("getWebhookDelivery", hook.id, delivery.id), lambda one: one.state == "succeeded")
    walk.call("redeliverWebhookDelivery", hook.id, delivery.id)
    walk.call("replayWebhookDeliveries", hook.id)
    walk.call("listCaught")
    until(lambda: walk.call("listCaught", webhook_id=..., event=...), lambda one: one.data)
    stream = walk.call("streamCaught")
    walk.call("triggerEvent")
    walk.test.assertEqual(first_event(walk, stream).event, "caught")
    walk.settled(stream.close())
    walk.call("clearCaught")
    walk.call("updateCatcher")
    walk.call("deleteWebhook", hook.id)


def walk_listener(walk: Walk) -> None:
    listener = walk.call("createListener")
    stream = walk.call("streamListener", listener.id)
    walk.test.assertEqual(first_event(walk, stream).event, "hello")
    walk.call("triggerEvent")
    attempt = first_event(walk, stream)
    while attempt.event != "attempt":
        attempt = first_event(walk, stream)
    walk.call("reportListenerAttempt", listener.id, attempt.json()["attemptId"])
    walk.settled(stream.close())


def walk_voice(walk: Walk) -> None:
    training = walk.call("trainVoice")
    walk.call("advanceClock", by="PT1H")
    until(lambda: walk.call("getVoiceTraining", training.id), lambda one: one.status == "done")
    for id in ("getVoice", "scoreVoice", "adjustVoice"):
        walk.call(id)


def walk_log(walk: Walk) -> None:
    walk.call("listRequests")
    rows = until(
        lambda: walk.call("listRequests", **{one["python"]: ... for one in walk.rows["listRequests"]["query"]}),
        lambda one: sum(row.operation_id == "createPost" for row in one.all(limit=100)) > 1 if not walk.awaited else len(one.data) > 1,
    )
    found = [row.id for row in rows.data]
    walk.call("listRequestErrors")
    walk.call("getRequest", found[0])
    post = next((row.id for row in rows.data if row.operation_id in ("triggerEvent", "trainVoice", "scoreVoice", "getVoice")), found[0])
    walk.call("replayRequest", post)
    walk.call("shareRequest", found[0])
    walk.call("diffRequests", found[0], found[1])
    walk.call("copyRequest", found[0])
    stream = walk.call("tailRequests")
    walk.settled(stream.close())


def walk_snapshots(walk: Walk) -> None:
    snapshot = walk.call("createSnapshot")
    walk.call("listSnapshots")
    share = walk.call("shareSnapshot", snapshot.id)
    walk.call("listShares")
    walk.call("revokeShare", share.id)
    walk.call("restoreSnapshot", snapshot.id)
    walk.call("deleteSnapshot", snapshot.id)


def walk_all(walk: Walk) -> None:
    enter_sandbox(walk)
    for part in (
        walk_posts,
        walk_numbers,
        walk_inbox,
        walk_matrix,
        walk_voice,
        walk_webhooks,
        walk_log,
        walk_snapshots,
        walk_listener,
    ):
        part(walk)


