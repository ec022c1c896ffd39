"""Every operation, through its method, with the contract's own example, on the real server."""

import unittest

import paths  # noqa: F401
import support
from scene import Walk, walk_all

from usealoha import Aloha, APIError
from usealoha._errors import STATUS_ERRORS, ServerError


class Walker(unittest.TestCase):
    def test_every_operation_in_both_clients(self):
        portal = support.script_of_node("start-portal.ts")
        for awaited in (False, True):
            with self.subTest(awaited=awaited):
                walk = Walk(self, portal["baseUrl"], awaited)
                self.addCleanup(walk.close)
                walk_all(walk)
                self.assertEqual(set(walk.rows) - walk.succeeded, set())

    def test_every_error_of_the_contract_has_its_class(self):
        rows = support.contract()["errors"]
        self.assertGreater(len(rows), 50)
        for one in rows:
            transport = support.Canned(support.answer(one["status"], one["value"]))
            client = Aloha(api_key=support.KEY, transport=transport, max_retries=0)
            with self.assertRaises(APIError) as caught:
                client.request("GET", "/x")
            error = caught.exception
            expected = STATUS_ERRORS.get(one["status"]) or (ServerError if one["status"] >= 500 else APIError)
            self.assertIs(type(error), expected)
            self.assertEqual((error.code, error.detail), (one["value"]["code"], one["value"]["detail"]))
            self.assertEqual(len(error.errors), len(one["value"]["errors"]))


if __name__ == "__main__":
    unittest.main()
