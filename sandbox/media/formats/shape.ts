/** What a file says of itself. */
export interface Shape {
  /** In pixels, as a viewer shows it; null for a document. */
  readonly width: number | null;
  readonly height: number | null;
  /** Null for what stands still, and where the file does not say. */
  readonly durationMs: number | null;
}
