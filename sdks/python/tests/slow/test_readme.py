"""Every sample of the README runs against the real server, and every one is clean for a strict type checker."""

import ast
import json
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import paths  # noqa: F401
import support
from scene import PNG

FRAMEWORKS = ("flask", "fastapi", "django")


def samples():
    text = (support.PACKAGE / "README.md").read_text("utf-8")
    return re.findall(r"^```python\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def framework_of(sample):
    return next((one for one in FRAMEWORKS if f"from {one}" in sample), None)


class Readme(unittest.TestCase):
    def test_every_sample_runs(self):
        plain = [one for one in samples() if framework_of(one) is None]
        self.assertGreaterEqual(len(plain), 8)
        client, key = support.workspace()
        with client, tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "sunrise.png").write_bytes(PNG)
            for number, sample in enumerate(plain):
                with self.subTest(sample.splitlines()[-1]):
                    file = Path(folder) / f"sample_{number}.py"
                    file.write_text(sample, "utf-8")
                    environment = support.clean_environment(
                        ALOHA_KEY=key,
                        ALOHA_BASE_URL=client.base_url,
                        PYTHONPATH=str(support.PACKAGE / "src"),
                    )
                    done = subprocess.run(
                        [sys.executable, "-W", "error", str(file)],
                        cwd=folder, env=environment, capture_output=True, text=True, timeout=30,
                    )
                    self.assertEqual(done.returncode, 0, f"{sample}\n{done.stdout}{done.stderr}")

    def test_every_sample_can_be_read_by_python_3_10(self):
        for sample in samples():
            ast.parse(sample, feature_version=(3, 10))


WRONG = '''
from usealoha import Aloha

client = Aloha(timeoutt=3)
client.posts.create(content="a", channels=["x"], scheduledAt="2026-04-15T09:30:00Z")
client.posts.list(status=["planned"])
client.posts.get("p").statuss
client.posts.create(content="a", channels=["x"], media=[{"mediaId": "m"}])
'''


class Types(unittest.TestCase):
    """pyright is a Node program of this repository, not a dependency of the package."""

    def test_package_and_samples_are_clean_and_mistakes_are_seen(self):
        source = support.PACKAGE / "src"
        with tempfile.TemporaryDirectory() as folder:
            checked = [one for one in samples() if framework_of(one) is None]
            checked += [(support.HERE / "slow/typed_sample.py").read_text("utf-8")]
            for number, sample in enumerate(checked):
                (Path(folder) / f"sample_{number}.py").write_text(sample, "utf-8")
            (Path(folder) / "wrong.py").write_text(WRONG, "utf-8")
            config = {
                "include": [".", str(source)],
                "extraPaths": [str(source)],
                "typeCheckingMode": "strict",
                "pythonVersion": "3.10",
                "reportImportCycles": False,
            }
            (Path(folder) / "pyrightconfig.json").write_text(json.dumps(config))
            pyright = support.ROOT / "node_modules/pyright/index.js"
            words = [support.NODE, str(pyright), "-p", "pyrightconfig.json", "--outputjson"]
            done = subprocess.run(words, cwd=folder, capture_output=True, text=True, timeout=120)
            told = json.loads(done.stdout)["generalDiagnostics"]
        # The package is checked through what each sample uses of it and as a whole.
        elsewhere = [one for one in told if not one["file"].endswith("/wrong.py")]
        self.assertEqual([(one["file"], one["range"]["start"]["line"] + 1, one["message"]) for one in elsewhere], [])
        lines = {one["range"]["start"]["line"] + 1 for one in told}
        self.assertLessEqual({4, 5, 6, 7, 8}, lines)


if __name__ == "__main__":
    unittest.main()
