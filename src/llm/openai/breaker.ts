const FAILURES = 5;
const PAUSE_MS = 30_000;

/** After five ads in a row without an answer an endpoint is left alone for half a minute, then tried with one ad. */
export interface Breaker {
  /** Whether to ask at all. */
  isClosed(): boolean;
  note(isAnswered: boolean): void;
}

export function createBreaker(now: () => number): Breaker {
  let failures = 0;
  let pausedUntil = Number.NEGATIVE_INFINITY;
  return {
    isClosed() {
      if (failures < FAILURES) return true;
      if (now() < pausedUntil) return false;
      // One ad goes through; the next waits for what comes of it.
      pausedUntil = now() + PAUSE_MS;
      return true;
    },
    note(isAnswered) {
      failures = isAnswered ? 0 : failures + 1;
      if (failures >= FAILURES) pausedUntil = now() + PAUSE_MS;
    },
  };
}
