# A Python that runs one program after another, each from its own file: a line in names the file and its variables, a
# line out holds what it printed.
import contextlib
import io
import json
import os
import sys
import traceback

# The SDK lies where the programs do.
sys.path.insert(0, os.getcwd())
bare = dict(os.environ)
for line in sys.stdin:
    errand = json.loads(line)
    os.environ.clear()
    os.environ.update(bare | errand["variables"])
    printed = io.StringIO()
    try:
        with open(errand["file"], encoding="utf-8") as file, contextlib.redirect_stdout(printed):
            exec(compile(file.read(), errand["file"], "exec"), {"__name__": "__main__"})
        outcome = {"printed": printed.getvalue()}
    except BaseException:
        outcome = {"error": traceback.format_exc()}
    print(json.dumps(outcome), flush=True)
