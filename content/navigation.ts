export interface NavigationEntry {
  readonly slug: string;
  readonly title: string;
}

export interface NavigationPart {
  readonly title: string;
  readonly entries: readonly NavigationEntry[];
}

/** The tree of the docs. A page that is not named here does not exist. */
export const navigation: readonly NavigationPart[] = [
  { title: "Start", entries: [{ slug: "quickstart", title: "Quickstart" }] },
  { title: "Reference", entries: [{ slug: "errors", title: "Errors" }] },
];
