"""No key is ever seen: not in logs, not in errors, not in what hooks get."""

import logging
import os
import unittest
from unittest import mock

from support import KEY, Canned, Clock, answer

from usealoha import Aloha, AlohaError
from usealoha._redact import mask, redact, redact_headers

OTHER = "ya29.some-oauth-token-0123456789"


class Redaction(unittest.TestCase):
    def test_masks(self):
        self.assertEqual(mask("alo_test_conformance0000000000001234"), "alo_test_…1234")
        self.assertEqual(mask("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwbnVzLWFsb2hhIQ=="), "whsec_…IQ==")
        self.assertEqual(mask("short"), "…")
        self.assertEqual(redact(f"a {OTHER} b", [OTHER]), "a …6789 b")
        self.assertEqual(
            redact_headers({"Authorization": f"Bearer {KEY}", "X-Note": f"see {KEY}", "Cookie": "a=b"}),
            {"Authorization": "Bearer alo_test_…0000", "X-Note": "see alo_test_…0000", "Cookie": "…"},
        )

    def test_logs_at_debug_have_bodies_and_no_key(self):
        for key in (KEY, OTHER):
            transport = Canned(
                answer(500, {"detail": f"{key} broke it", "code": "internal"}),
                ConnectionResetError(f"lost {key}"),
                answer(200, {"id": "p", "secret": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwbnVz"}),
            )
            client = Aloha(api_key=key, transport=transport)
            Clock(client)
            with self.assertLogs("usealoha", "DEBUG") as logs:
                client.posts.create(content="hello there", channels=["x"], metadata={"k": key})
            text = "\n".join(logs.output)
            self.assertIn("hello there", text)
            self.assertIn("waits", text)
            self.assertNotIn(key, text)
            self.assertNotIn("MfKQ9r8GKY", text)

    def test_info_has_no_bodies(self):
        client = Aloha(api_key=KEY, transport=Canned(answer(500), answer(200, {"id": "p"})))
        Clock(client)
        with self.assertLogs("usealoha", "INFO") as logs:
            client.posts.create(content="hello there", channels=["x"])
        self.assertNotIn("hello there", "\n".join(logs.output))
        self.assertEqual(len(logs.output), 1)

    def test_nothing_is_logged_below_the_level(self):
        logger = logging.getLogger("usealoha.test")
        logger.setLevel("DEBUG")
        for options in ({"log_level": "warn"}, {"log_level": "off"}):
            client = Aloha(api_key=KEY, transport=Canned(answer(500), answer(200, {"id": "p"})), logger=logger, **options)
            Clock(client)
            with self.assertNoLogs("usealoha.test") if hasattr(self, "assertNoLogs") else mock.MagicMock():
                client.posts.get("p")

    def test_a_quiet_client_leaves_the_warnings_of_webhooks_and_of_others(self):
        logger = logging.getLogger("usealoha")
        self.addCleanup(logger.setLevel, logger.level)
        for level in ("off", "error"):
            logger.setLevel(logging.NOTSET)
            Aloha(api_key=KEY, transport=Canned(answer()), log_level=level).posts.get("p")
            self.assertTrue(logger.isEnabledFor(logging.WARNING), level)

    def test_the_environment_sets_the_level(self):
        logger = logging.getLogger("usealoha.environment")
        logger.setLevel("DEBUG")
        with mock.patch.dict(os.environ, {"ALOHA_LOG": "debug"}):
            client = Aloha(api_key=KEY, transport=Canned(answer(200, {"id": "p"})), logger=logger)
        with self.assertLogs("usealoha.environment", "DEBUG"):
            client.posts.get("p")
        with mock.patch.dict(os.environ, {"ALOHA_LOG": "loud"}), self.assertRaisesRegex(AlohaError, "ALOHA_LOG is one of"):
            Aloha(api_key=KEY)


if __name__ == "__main__":
    unittest.main()
