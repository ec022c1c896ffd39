from usealoha import Aloha

client = Aloha(pace=True)

# However many there are: each call waits for its turn, and none meets a 429.
notes = ["a monday note.", "a tuesday note.", "a wednesday note."]
posts = [client.posts.create(content=note, channels=["bluesky"]) for note in notes]
print(len(posts))
