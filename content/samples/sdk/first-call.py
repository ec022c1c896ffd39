import os
from datetime import datetime, timedelta, timezone

from usealoha import Aloha

client = Aloha(api_key=os.environ["ALOHA_KEY"])

tomorrow = datetime.now(timezone.utc) + timedelta(days=1)
post = client.posts.create(
    content="a monday note.",
    channels=["instagram"],
    scheduled_at=tomorrow,
)
print(post.id, post.status)
