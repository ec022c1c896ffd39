/** SQL text with its values in order, ready for either engine. */
export interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

export type Dialect = "sqlite" | "postgres";

/** Runs statements: on its own for reads, or inside one transaction. */
export interface Session {
  readonly dialect: Dialect;
  all<Row>(statement: Statement): Promise<Row[]>;
}

/** A session whose writes stand or fall together. */
export interface Transaction extends Session {
  /** Says that a job becomes due at this real instant; the runner hears of it after the commit. */
  wake(at: number): void;
  /** Holds a name until this transaction ends; false when another transaction holds it right now. */
  tryHold(name: string): Promise<boolean>;
}

/** One open database. Only `sqlite.ts` and `postgres.ts` know more. */
export interface Engine extends Session {
  transaction<T>(work: (session: Transaction) => Promise<T>): Promise<T>;
  /** The earliest instant of every commit that made work due. */
  onWake(listener: (at: number) => void): void;
  /** Runs statements that no other process may run at the same time, such as migrations. */
  exclusively<T>(work: (session: Session) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
