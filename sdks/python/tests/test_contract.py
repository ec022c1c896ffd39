"""The signatures of all methods against the contract, and the gate against itself."""

import ast
import copy
import inspect
import unittest
from pathlib import Path

from support import KEY, PACKAGE, contract

from usealoha import Aloha, AsyncAloha, Model
from usealoha import types as all_types
from usealoha._operations_gen import OPERATIONS


def method_of(client, place):
    for part in place.split("."):
        client = getattr(client, part)
    return client


def differences(client, operations):
    """What the client lacks, has too much, or has otherwise than the contract."""
    found = []
    for operation in operations:
        name = operation["operationId"]
        try:
            method = method_of(client, operation["place"])
        except AttributeError:
            found.append(f"{name}: there is no {operation['place']}")
            continue
        found += [f"{name}: {one}" for one in signature_differences(inspect.signature(method), operation)]
        if name not in (method.__doc__ or ""):
            found.append(f"{name}: its docstring does not name it")
    known = {one["operationId"] for one in operations}
    found += [f"{one.id}: the contract has no such operation" for one in OPERATIONS if one.id not in known]
    return found


def signature_differences(signature, operation):
    positional = [name for name, one in signature.parameters.items() if one.kind is one.POSITIONAL_OR_KEYWORD]
    keywords = {name: one for name, one in signature.parameters.items() if one.kind is one.KEYWORD_ONLY}
    wanted = [one["python"] for one in operation["pathParameters"]]
    if positional != wanted:
        yield f"positional {positional}, and the contract has {wanted}"
    fields = {one["python"]: one["required"] for one in operation["query"] + operation["body"]}
    for name in fields.keys() - keywords.keys():
        yield f"no keyword {name}"
    for name in keywords.keys() - fields.keys() - {"options"}:
        yield f"a keyword {name} that the contract does not have"
    for name in fields.keys() & keywords.keys():
        if (keywords[name].default is inspect.Parameter.empty) != fields[name]:
            yield f"{name} is {'' if fields[name] else 'not '}required in the contract"
    if "options" not in keywords:
        yield "no keyword options"


class Signatures(unittest.TestCase):
    def setUp(self):
        self.operations = contract()["operations"]
        self.clients = [kind(api_key=KEY) for kind in (Aloha, AsyncAloha)]

    def test_both_clients_have_every_operation_as_the_contract_has_it(self):
        self.assertGreater(len(self.operations), 80)
        for client in self.clients:
            self.assertEqual(differences(client, self.operations), [])

    def test_the_gate_sees_an_operation_more_and_one_less(self):
        added = copy.deepcopy(self.operations[0])
        added.update(operationId="lovePost", place="posts.love")
        self.assertEqual(differences(self.clients[0], [*self.operations, added]), ["lovePost: there is no posts.love"])
        self.assertEqual(
            differences(self.clients[0], self.operations[1:]), ["createPost: the contract has no such operation"]
        )

    def test_the_gate_sees_a_field_more_one_less_and_one_that_became_required(self):
        for change, expected in (
            (lambda one: one["body"].append({"python": "mood", "required": False}), "createPost: no keyword mood"),
            (lambda one: one["body"].pop(0), "createPost: a keyword content that the contract does not have"),
            (lambda one: one["body"][2].update(required=True), "createPost: scheduled_at is required in the contract"),
        ):
            operations = copy.deepcopy(self.operations)
            change(operations[0])
            self.assertEqual(differences(self.clients[0], operations), [expected])

    def test_wire_names_and_kinds_are_those_of_the_contract(self):
        table = {one.id: one for one in OPERATIONS}
        for row in self.operations:
            one = table[row["operationId"]]
            self.assertEqual(one.method, row["method"])
            self.assertEqual(one.path.count("{"), len(row["pathParameters"]))
            self.assertEqual({name for name, _ in one.query.values()}, {field["wire"] for field in row["query"]})
            self.assertEqual({name for name, _ in one.body.values()}, {field["wire"] for field in row["body"]})
            self.assertEqual((one.answer, one.paginated, one.needs_key), (row["answer"], row["paginated"], row["needsKey"]))


class Names(unittest.TestCase):
    def test_every_exported_name_can_be_had(self):
        import usealoha

        for name in usealoha.__all__:
            self.assertIsNotNone(getattr(usealoha, name), name)
        self.assertLessEqual(set(usealoha.__all__), set(dir(usealoha)))
        with self.assertRaises(AttributeError):
            usealoha.Nothing  # noqa: B018

    def test_every_model_has_a_docstring_and_slots(self):
        models = [one for one in vars(all_types).values() if isinstance(one, type) and issubclass(one, Model)]
        self.assertGreater(len(models), 100)
        for model in models:
            self.assertTrue(model.__doc__, model)
            self.assertFalse(hasattr(model({}), "__dict__"), model)

    def test_every_public_name_has_a_docstring(self):
        import usealoha

        for name in usealoha.__all__:
            value = getattr(usealoha, name)
            if inspect.isclass(value) and value.__module__.startswith("usealoha"):
                self.assertTrue(inspect.getdoc(value), name)
                for part, member in vars(value).items():
                    if inspect.isfunction(member) and not part.startswith("_"):
                        self.assertTrue(member.__doc__ or getattr(getattr(value.__mro__[1], part, None), "__doc__", None), f"{name}.{part}")


class Syntax(unittest.TestCase):
    def test_python_3_10_can_read_every_file(self):
        files = [*Path(PACKAGE / "src").rglob("*.py"), *Path(PACKAGE / "build_backend").glob("*.py")]
        self.assertGreater(len(files), 80)
        for file in files:
            ast.parse(file.read_text("utf-8"), str(file), feature_version=(3, 10))


if __name__ == "__main__":
    unittest.main()
