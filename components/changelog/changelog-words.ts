/** What stands at the top of the changelog. */
export const changelogWords = {
  title: "What is new,",
  italic: "said beforehand.",
  description: "We add, and we do not take away. When something has to go, it is announced here with 60 days’ notice.",
} as const;
