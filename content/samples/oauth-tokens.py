import base64
import json
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import Request, urlopen


def finish(app: dict, kept: dict, query: dict[str, str]) -> dict:
    """Checks what the browser brought back, and gets the first tokens."""
    if query.get("state") != kept["state"]:
        raise ValueError("This is for somebody else.")
    if query.get("iss") != app["issuer"]:
        raise ValueError("This is from another server.")
    if "error" in query:
        raise ValueError(f"{query['error']}: {query['error_description']}")
    return ask_for_tokens(app, {
        "grant_type": "authorization_code",
        "code": query["code"],
        "redirect_uri": app["redirect_uri"],
        "code_verifier": kept["verifier"],
    })


def refresh(app: dict, refresh_token: str) -> dict:
    """Gets the next tokens. Never run it twice at once for one connection."""
    form = {"grant_type": "refresh_token", "refresh_token": refresh_token}
    return ask_for_tokens(app, form)


def ask_for_tokens(app: dict, form: dict[str, str]) -> dict:
    pair = f"{app['client_id']}:{app['client_secret']}".encode()
    headers = {"Authorization": f"Basic {base64.b64encode(pair).decode()}"}
    data = urlencode(form).encode()
    try:
        with urlopen(Request(f"{app['issuer']}/oauth/token", data, headers)) as answer:
            return json.load(answer)
    except HTTPError as refused:
        body = json.load(refused)
        raise ValueError(f"{body['error']}: {body['error_description']}") from None
