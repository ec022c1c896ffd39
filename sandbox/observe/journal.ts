export type Facts = Readonly<Record<string, string | number | boolean | null>>;

/** A request that has been answered, in words that no caller minds. */
export interface ToldRequest {
  readonly requestId: string | null;
  readonly method: string;
  /** The declared path, with names in the place of ids, or what kind of path it was. */
  readonly route: string;
  /** The path as it may be shown. */
  readonly path: string;
  readonly status: number;
  readonly ms: number;
  readonly workspaceId: string | null;
  readonly actor: string;
}

/** What the house tells its operator, line by line. */
export interface Journal {
  /** True when every request is wanted, and not only those that failed or took long. */
  readonly tellsRequests: boolean;
  /** `words` is what a person at a terminal reads instead; without them a terminal shows nothing. */
  say(event: string, facts: Facts, words?: string): void;
  request(level: "debug" | "warn" | "error", told: ToldRequest): void;
  /** Tells of something that no caller may read. `where` is the id of a request, or a place in the house. */
  report(error: unknown, where: string): void;
  /** Writes what waits to be written. */
  flush(): void;
}
