from usealoha import Aloha, RetryEvent


def tell(event: RetryEvent) -> None:
    print(f"Try {event.attempt}: {event.reason}. Next in {event.delay} s.")


client = Aloha(max_retries=4, on_retry=tell)

# One call may differ from its client.
me = client.me.get(options={"timeout": 10, "max_retries": 1})
print(me.object)
