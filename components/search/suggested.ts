/** Where to begin, for somebody who asked nothing yet. */
export const suggested = [
  { url: "/docs/quickstart", title: "Quickstart" },
  { url: "/docs/authentication", title: "Authentication" },
  { url: "/reference/posts/createPost", title: "Create a post" },
  { url: "/docs/webhooks", title: "Webhooks" },
  { url: "/docs/errors", title: "Errors" },
  { url: "/sandbox", title: "Sandbox" },
] as const;
