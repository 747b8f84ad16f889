import { columnsOf, type Terminal } from "./terminal.ts";

export interface Progress {
  /** One more is done. */
  step(): void;
  /** Wipes the line. */
  end(): Promise<void>;
}

const SILENT: Progress = { step: () => undefined, end: () => Promise.resolve() };
const FEWEST = 5;
const WIDEST = 40;

/** A bar on stderr while many ads are checked; silent when nobody watches or there are only a few. */
export function createProgress(terminal: Terminal, total: number): Progress {
  const { stderr } = terminal;
  if (!stderr.isTTY || total < FEWEST || terminal.env.TERM === "dumb") return SILENT;
  const width = Math.min(WIDEST, columnsOf(terminal, stderr) - 20);
  let done = 0;
  let shown = -1;
  const draw = () => {
    const filled = Math.round((done / total) * width);
    if (filled === shown) return;
    shown = filled;
    void stderr.write(`\r${"█".repeat(filled)}${"░".repeat(width - filled)} ${done}/${total}`);
  };
  draw();
  return {
    step: () => {
      done += 1;
      draw();
    },
    end: () => stderr.write("\r\x1b[K"),
  };
}
