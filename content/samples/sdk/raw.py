from usealoha import Aloha

client = Aloha()

# The answer around the result.
me = client.me.get()
info = me.response
print(me.object, info.status, info.request_id, info.rate_limit)

# Any other call, with the same key, retries and errors.
answer = client.request("GET", "/posts", query={"limit": 1})
print(len(answer.data["data"]))
