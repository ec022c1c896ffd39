const place = "aloha.search";
const most = 4;

export interface Recent {
  readonly url: string;
  readonly title: string;
}

/** What this browser opened from the search, the last one first. */
export function recentPages(): Recent[] {
  try {
    const kept = JSON.parse(localStorage.getItem(place) ?? "[]") as Recent[];
    return kept.filter(({ url, title }) => url.startsWith("/") && typeof title === "string").slice(0, most);
  } catch {
    return [];
  }
}

export function keepRecent(page: Recent): void {
  const others = recentPages().filter(({ url }) => url !== page.url);
  try {
    localStorage.setItem(place, JSON.stringify([page, ...others].slice(0, most)));
  } catch {
    // Without storage the list stays empty.
  }
}
