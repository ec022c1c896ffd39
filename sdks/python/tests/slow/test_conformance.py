"""Every conformance vector, in the client that blocks and in the one that is awaited."""

import os
import unittest
from concurrent.futures import ThreadPoolExecutor
from unittest import mock

import paths  # noqa: F401
import support
from vector_expect import check
from vector_run import Faults, Run, Site, load

MODES = {"python-sync": False, "python-async": True}
UNSET = ("ALOHA_KEY", "ALOHA_API_KEY", "ALOHA_BASE_URL", "ALOHA_LOG")


class Conformance(unittest.TestCase):
    def setUp(self):
        # The environment belongs to the whole process, so vectors that set it run alone.
        patched = mock.patch.dict(os.environ, {"no_proxy": "127.0.0.1,localhost"})
        patched.start()
        self.addCleanup(patched.stop)
        for name in UNSET:
            os.environ.pop(name, None)

    def jobs(self, portal):
        rows = [(group, one) for group, one in load() if bool(one.get("portal")) is portal and not one.get("browser")]
        self.assertGreater(len(rows), 10)
        return [(group, one, mode) for group, one in rows for mode in MODES if mode in one.get("only", MODES)]

    def run_all(self, jobs, play):
        alone = [one for one in jobs if "env" in one[1]]
        with ThreadPoolExecutor(12) as pool:
            found = list(pool.map(lambda one: failure(play, *one), [one for one in jobs if "env" not in one[1]]))
        found += [failure(play, *one) for one in alone]
        failures = [one for one in found if one is not None]
        self.assertEqual(len(failures), 0, "\n" + "\n".join(failures))

    def test_against_the_server_that_misbehaves(self):
        started = support.script_of_node("start-faults.ts")
        faults = Faults(started["url"])
        self.addCleanup(faults.close)

        def play(vector, awaited):
            script = faults.script(vector.get("server", []))
            run = Run(vector, script["baseUrl"], support.KEY, awaited)
            run.perform()
            check(run, faults.requests(script["id"]))

        self.run_all(self.jobs(portal=False), play)

    def test_against_the_real_server(self):
        started = support.script_of_node("start-portal.ts")
        site = Site(started["baseUrl"])
        self.addCleanup(site.close)

        def play(vector, awaited):
            made = site.ask("POST", "/sandbox/workspaces", {})
            run = Run(vector, started["baseUrl"], made["key"]["secret"], awaited)
            run.perform()
            check(run, [])

        self.run_all(self.jobs(portal=True), play)

    def test_a_vector_that_is_wrong_is_seen(self):
        started = support.script_of_node("start-faults.ts")
        faults = Faults(started["url"])
        self.addCleanup(faults.close)
        steps = [{"status": 200, "json": {"id": "post_01"}}]
        for expect, field in (
            ({"tries": 2}, "tries"),
            ({"result": {"id": "post_02"}}, "result.id"),
            ({"error": {"class": "ServerError"}}, "error"),
            ({"delays": [[1, 2]]}, "delays"),
            ({"sameKey": True}, "sameKey"),
            ({"requests": [{"method": "POST"}]}, "requests[0].method"),
        ):
            for awaited in MODES.values():
                vector = {"call": {"operationId": "getPost", "path": ["post_01"]}, "server": steps, "expect": expect}
                script = faults.script(steps)
                run = Run(vector, script["baseUrl"], support.KEY, awaited)
                run.perform()
                with self.assertRaises(AssertionError) as caught:
                    check(run, faults.requests(script["id"]))
                self.assertTrue(str(caught.exception).startswith(field), str(caught.exception))


def failure(play, group, vector, mode):
    """What went wrong, with the names of the group, the vector and the field; None when nothing did."""
    try:
        play(vector, MODES[mode])
    except BaseException as error:  # noqa: BLE001
        return f"{group}: {vector['name']} ({mode}): {type(error).__name__}: {error}"
    return None


if __name__ == "__main__":
    unittest.main()
