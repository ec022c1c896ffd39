/** What every row of a tenant carries; the Store adds it, so that no handler can forget it. */
export interface Keyed {
  workspace_id: string;
  livemode: number;
}
