"""Builds the wheel and the sdist with the standard library alone (PEP 517).

No build tool can be expected where there is no package index, so the package brings its own. The same tree always gives
the same bytes: files are sorted, and their times are fixed.
"""

from __future__ import annotations

import base64
import gzip
import hashlib
import io
import os
import re
import tarfile
import zipfile
from typing import Any

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
NAME = "usealoha"
# 2026-01-01 in UTC, or what reproducible builds are told.
EPOCH = int(os.environ.get("SOURCE_DATE_EPOCH", "1767225600"))
ZIP_TIME = (2026, 1, 1, 0, 0, 0)
SDIST_FILES = ("CHANGELOG.md", "LICENSE", "README.md", "pyproject.toml")
SDIST_FOLDERS = ("build_backend", "src")


def get_requires_for_build_wheel(config_settings: Any = None) -> list[str]:
    return []


def get_requires_for_build_sdist(config_settings: Any = None) -> list[str]:
    return []


def build_wheel(wheel_directory: str, config_settings: Any = None, metadata_directory: Any = None) -> str:
    files = {path[len("src/") :]: _read(path) for path in _files_below("src")}
    info = f"{NAME}-{version()}.dist-info"
    files[f"{info}/METADATA"] = metadata().encode("utf-8")
    files[f"{info}/WHEEL"] = b"Wheel-Version: 1.0\nGenerator: usealoha_build\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
    files[f"{info}/licenses/LICENSE"] = _read("LICENSE")
    files[f"{info}/RECORD"] = _record(files, f"{info}/RECORD")
    name = f"{NAME}-{version()}-py3-none-any.whl"
    with zipfile.ZipFile(os.path.join(wheel_directory, name), "w", zipfile.ZIP_DEFLATED) as wheel:
        for path, data in sorted(files.items(), key=lambda one: (".dist-info/" in one[0], one[0])):
            entry = zipfile.ZipInfo(path, ZIP_TIME)
            entry.external_attr = 0o644 << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            wheel.writestr(entry, data)
    return name


def build_sdist(sdist_directory: str, config_settings: Any = None) -> str:
    base = f"{NAME}-{version()}"
    files = {path: _read(path) for path in SDIST_FILES}
    for folder in SDIST_FOLDERS:
        files.update({path: _read(path) for path in _files_below(folder)})
    files["PKG-INFO"] = metadata().encode("utf-8")
    name = f"{base}.tar.gz"
    with (
        open(os.path.join(sdist_directory, name), "wb") as raw,
        gzip.GzipFile(fileobj=raw, mode="wb", filename="", mtime=EPOCH) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as tar,
    ):
        for path, data in sorted(files.items()):
            entry = tarfile.TarInfo(f"{base}/{path}")
            entry.size, entry.mtime, entry.mode = len(data), EPOCH, 0o644
            tar.addfile(entry, io.BytesIO(data))
    return name


def version() -> str:
    match = re.search(r'^__version__ = "([^"]+)"$', _read("src/usealoha/_version.py").decode("utf-8"), re.MULTILINE)
    if match is None:
        raise RuntimeError("src/usealoha/_version.py has no line __version__ = \"…\".")
    return match.group(1)


def metadata() -> str:
    """The core metadata out of pyproject.toml, which Python 3.10 cannot parse by itself: it has no tomllib."""
    project = _project()
    lines = [
        "Metadata-Version: 2.4",
        f"Name: {NAME}",
        f"Version: {version()}",
        f"Summary: {_text(project, 'description')}",
        f"Author-email: {_author(project)}",
        f"License-Expression: {_text(project, 'license')}",
        "License-File: LICENSE",
        f"Keywords: {','.join(_list(project, 'keywords'))}",
        *(f"Classifier: {one}" for one in _list(project, "classifiers")),
        *(f"Project-URL: {name}, {url}" for name, url in _urls()),
        f"Requires-Python: {_text(project, 'requires-python')}",
        "Description-Content-Type: text/markdown",
    ]
    return "\n".join(lines) + "\n\n" + _read("README.md").decode("utf-8")


def _table(name: str) -> str:
    text = _read("pyproject.toml").decode("utf-8")
    match = re.search(rf"^\[{re.escape(name)}\]\n(.*?)(?=^\[|\Z)", text, re.MULTILINE | re.DOTALL)
    if match is None:
        raise RuntimeError(f"pyproject.toml has no table [{name}].")
    return match.group(1)


def _project() -> str:
    return _table("project")


def _text(table: str, key: str) -> str:
    match = re.search(rf'^{re.escape(key)} = "([^"]*)"$', table, re.MULTILINE)
    if match is None:
        raise RuntimeError(f"pyproject.toml has no {key}.")
    return match.group(1)


def _list(table: str, key: str) -> list[str]:
    match = re.search(rf"^{re.escape(key)} = \[(.*?)\]$", table, re.MULTILINE | re.DOTALL)
    if match is None:
        raise RuntimeError(f"pyproject.toml has no {key}.")
    return re.findall(r'"([^"]*)"', match.group(1))


def _author(table: str) -> str:
    match = re.search(r'^authors = \[\{ name = "([^"]*)", email = "([^"]*)" \}\]$', table, re.MULTILINE)
    if match is None:
        raise RuntimeError("pyproject.toml has no authors.")
    return f"{match.group(1)} <{match.group(2)}>"


def _urls() -> list[tuple[str, str]]:
    return re.findall(r'^(\w+) = "([^"]*)"$', _table("project.urls"), re.MULTILINE)


def _files_below(folder: str) -> list[str]:
    found: list[str] = []
    for here, folders, names in os.walk(os.path.join(ROOT, folder)):
        folders[:] = sorted(one for one in folders if one != "__pycache__" and not one.endswith(".egg-info"))
        relative = os.path.relpath(here, ROOT).replace(os.sep, "/")
        found += [f"{relative}/{name}" for name in sorted(names) if not name.endswith((".pyc", ".pyo"))]
    return found


def _read(path: str) -> bytes:
    with open(os.path.join(ROOT, path), "rb") as file:
        return file.read()


def _record(files: dict[str, bytes], own: str) -> bytes:
    rows = [f"{path},sha256={_digest(data)},{len(data)}" for path, data in sorted(files.items())]
    return ("\n".join([*rows, f"{own},,"]) + "\n").encode("utf-8")


def _digest(data: bytes) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode("ascii")


if __name__ == "__main__":
    import sys

    os.makedirs(sys.argv[1], exist_ok=True)
    print(build_wheel(sys.argv[1]))
    print(build_sdist(sys.argv[1]))
