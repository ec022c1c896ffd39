"""The generated files against a copy of the contract: a change there must show here."""

import json
import subprocess
import unittest
from functools import cache

import paths  # noqa: F401
import support

SCRIPT = """
import { loadContract } from "./scripts/generate/contract.ts";
import { pythonFiles } from "./scripts/generate/sdk-python.ts";

const contract = loadContract("openapi.yaml");
const first = contract.operations.find(({ id }) => id === "createPost");
const { "x-aloha-sdk": _, ...bare } = first.raw;
const added = (sdk) => ({ ...first, id: "lovePost", raw: { ...bare, ...(sdk ? { "x-aloha-sdk": sdk } : {}) } });
const and = (operation) => ({ ...contract, operations: [...contract.operations, operation] });
const post = contract.schemas.PostCreate;
const mood = { ...post, properties: { ...post.properties, mood: { type: "string", description: "How it feels." } } };
const copies = {
  nothing: contract,
  operation: and(added({ resource: "posts", method: "love" })),
  place: and(added({ resource: "fans.clubs", method: "list" })),
  nameless: and(added()),
  twin: and(added({ resource: "posts", method: "create" })),
  field: { ...contract, schemas: { ...contract.schemas, PostCreate: mood } },
};
const generated = (copy) => {
  try {
    return pythonFiles(copy);
  } catch (error) {
    return error.message;
  }
};
const results = Object.entries(copies).map(([name, copy]) => [name, generated(copy)]);
process.stdout.write(JSON.stringify(Object.fromEntries(results)));
"""


@cache
def all_generated():
    words = [support.NODE, "--input-type=module", "-e", SCRIPT]
    done = subprocess.run(words, cwd=support.ROOT, capture_output=True, text=True, timeout=60, check=True)
    return json.loads(done.stdout)


def generated(change):
    """What would be generated, by path; or the error that stops it."""
    return all_generated()[change]


def stale(files):
    """The paths that are not as they are committed: what npm run generate -- --check would name."""
    found = set()
    for path, text in files.items():
        file = support.PACKAGE / path
        if not file.exists() or file.read_text("utf-8") != text:
            found.add(path)
    return found


class Generator(unittest.TestCase):
    def test_what_is_committed_is_what_is_generated(self):
        self.assertEqual(stale(generated("nothing")), set())

    def test_an_operation_more_is_seen_in_tables_and_in_both_clients(self):
        changed = stale(generated("operation"))
        for path in ("_operations_gen.py", "resources/posts_gen.py", "resources/async_posts_gen.py"):
            self.assertIn(f"src/usealoha/{path}", changed)
        self.assertIn("tests/contract.gen.json", changed)

    def test_a_new_place_gets_files_of_its_own(self):
        changed = stale(generated("place"))
        self.assertIn("src/usealoha/resources/fans_clubs_gen.py", changed)
        self.assertIn("src/usealoha/_clients_gen.py", changed)

    def test_an_operation_without_a_name_or_with_a_taken_one_stops_it(self):
        self.assertIn("lovePost is public and has no x-aloha-sdk", generated("nameless"))
        self.assertIn("createPost and lovePost are both posts.create", generated("twin"))

    def test_a_field_more_is_seen(self):
        changed = stale(generated("field"))
        self.assertIn("src/usealoha/_params_gen.py", changed)
        self.assertIn("src/usealoha/resources/posts_gen.py", changed)


if __name__ == "__main__":
    unittest.main()
