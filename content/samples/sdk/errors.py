from usealoha import Aloha, APIConnectionError, APIError, ValidationError

client = Aloha()  # reads ALOHA_KEY

try:
    client.posts.create(content="a monday note.", channels=["twitter", "bluesky"])
except ValidationError as error:
    for problem in error.errors:
        print(problem.pointer, problem.detail, problem.suggestion)
except APIError as error:
    print(error.code, error.doc_url, error.request_id)
except APIConnectionError as error:
    print("No answer came:", error.cause)
