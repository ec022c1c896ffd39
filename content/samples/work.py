def work(event: dict) -> None:
    """Yours: what shall happen with an event."""
    print(event["event"], event["id"])
