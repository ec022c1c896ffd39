from usealoha import Aloha

client = Aloha()

# Each page is fetched when the loop comes to it.
for post in client.posts.list(order="createdAt", limit=2):
    print(post.id)

# The first three, in one list.
three = client.posts.list(order="createdAt").all(limit=3)

# One page, and the next.
page = client.posts.list(order="createdAt", limit=2)
following = page.get_next_page()
print(len(three), len(page.data), following is not None and following.data[0].id == three[2].id)
