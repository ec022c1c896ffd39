from usealoha import Aloha

client = Aloha()

# The name of a job of yours, so that the job makes one post however often it runs.
options = {"idempotency_key": "job-2026-11-29-monday"}
first = client.posts.create(content="a monday note.", channels=["bluesky"], options=options)
again = client.posts.create(content="a monday note.", channels=["bluesky"], options=options)
print(first.id == again.id, again.response.replayed)
