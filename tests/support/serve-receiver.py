"""Serves a receiver of the guide as its framework would: python3 serve-receiver.py FILE PORT"""

import importlib.util
import logging
import sys
from wsgiref.simple_server import WSGIRequestHandler, make_server

file, port = sys.argv[1], int(sys.argv[2])
spec = importlib.util.spec_from_file_location("receiver", file)
receiver = importlib.util.module_from_spec(spec)
spec.loader.exec_module(receiver)
WSGIRequestHandler.log_message = lambda *_: None

if "flask" in file:
    make_server("127.0.0.1", port, receiver.app).serve_forever()
elif "fastapi" in file:
    import uvicorn

    uvicorn.run(receiver.app, host="127.0.0.1", port=port, log_level="warning")
else:
    import django
    from django.conf import settings
    from django.core.wsgi import get_wsgi_application
    from django.urls import path

    urls = type("urls", (), {"urlpatterns": [path("hooks/aloha", receiver.aloha)]})
    # Its usual checks of a form are on, as in a project: a view that forgets csrf_exempt fails here.
    settings.configure(
        ROOT_URLCONF=urls,
        SECRET_KEY="a key for tests",
        ALLOWED_HOSTS=["127.0.0.1"],
        MIDDLEWARE=["django.middleware.common.CommonMiddleware", "django.middleware.csrf.CsrfViewMiddleware"],
        LOGGING_CONFIG=None,
    )
    logging.getLogger("django").setLevel(logging.CRITICAL)
    django.setup()
    make_server("127.0.0.1", port, get_wsgi_application()).serve_forever()
