/** The pixels at the left edge of a picture, as a source can give them. */
export interface Columns {
  readonly width: number;
  readonly height: number;
  /** Whether there is an alpha channel whose bits were kept. */
  readonly hasAlpha: boolean;
  /**
   * The top left corner of a picture: RGBA, row by row. `undefined` when it cannot be had.
   * Rows that are not asked for may be missing.
   */
  readonly corner: (columns: number, rows: number) => Promise<Uint8Array | undefined>;
}
