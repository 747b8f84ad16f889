/** Pixels from the top left corner of what was read. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Word {
  readonly text: string;
  /** 0 to 100, as Tesseract gives it. */
  readonly confidence: number;
  readonly box: Box;
  /** Its letters with the box of each. */
  readonly letters: readonly Letter[];
}

export interface Letter {
  readonly text: string;
  readonly box: Box;
}

/** One line of words. */
export interface Line {
  readonly words: readonly Word[];
  readonly box: Box;
}

/** Grey pixels, row by row. */
export interface Grey {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}
