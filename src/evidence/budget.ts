/** How an attempt ended. */
export type Attempt<T> =
  | { readonly status: "ran"; readonly value: T }
  | { readonly status: "timeout" }
  | { readonly status: "failed"; readonly note: string };

/** Longest part of an error's message that is kept. */
const MAX_NOTE = 200;

/** Runs `work` for at most `budgetMs` of wall-clock time; never throws. Work that blocks the thread is not interrupted. */
export async function withinBudget<T>(work: () => T | Promise<T>, budgetMs: number): Promise<Attempt<T>> {
  let timer: NodeJS.Timeout | undefined;
  const overrun = new Promise<Attempt<T>>((resolve) => {
    timer = setTimeout(() => resolve({ status: "timeout" }), budgetMs);
  });
  const attempt = async (): Promise<Attempt<T>> => {
    try {
      return { status: "ran", value: await work() };
    } catch (error) {
      return { status: "failed", note: messageOf(error) };
    }
  };
  const result = await Promise.race([attempt(), overrun]);
  clearTimeout(timer);
  return result;
}

/** Anything can be thrown, even what cannot be made a string. */
function messageOf(error: unknown): string {
  try {
    return (error instanceof Error ? error.message : String(error)).slice(0, MAX_NOTE);
  } catch {
    return "it threw something that has no message";
  }
}
