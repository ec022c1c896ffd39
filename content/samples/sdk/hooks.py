from usealoha import Aloha, RequestInfo, ResponseEvent


def before(request: RequestInfo) -> None:
    print(request.attempt, request.method, request.url)


def after(answer: ResponseEvent) -> None:
    print(answer.status, answer.duration, answer.request_id)


client = Aloha(on_request=before, on_response=after)
client.me.get()
