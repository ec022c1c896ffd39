/** What a reader said of a page of the portal. */
export interface FeedbackTable {
  id: string;
  /** The path of the page. */
  page: string;
  clear: 0 | 1;
  note: string | null;
  created_at: number;
}

export interface FeedbackTables {
  feedback: FeedbackTable;
}
