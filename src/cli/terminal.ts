import type { Day } from "../types/election.ts";

/** Everything the command touches of the world around it, so that the rest of it can run anywhere. */
export interface Terminal {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Stream;
  readonly stderr: Stream;
  readInput(): Promise<Uint8Array>;
  /** The user's own calendar day. Nothing outside the command reads the clock. */
  today(): Day;
}

export interface Stream {
  readonly isTTY: boolean;
  /** Columns of the window, when it is one. */
  readonly columns?: number | undefined;
  /** Resolves when the text has been handed over, also when nobody reads it any more. */
  write(text: string): Promise<void>;
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  return {
    cwd: process.cwd(),
    env: process.env,
    stdout: streamOf(process.stdout),
    stderr: streamOf(process.stderr),
    readInput: async () => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk);
      return Buffer.concat(chunks);
    },
    today: () => {
      const now = new Date();
      const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0"));
      return `${now.getFullYear()}-${month}-${day}`;
    },
  };
}

/** `adclause … | head` closes the pipe early: that is no failure, and what is left unsaid stays unsaid. */
function streamOf(stream: NodeJS.WriteStream): Stream {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  return {
    isTTY: stream.isTTY === true,
    columns: stream.columns,
    write: (text) => new Promise((resolve) => stream.write(text, () => resolve())),
  };
}

/** Whether to colour a stream: NO_COLOR (no-color.org) wins over FORCE_COLOR, and that over what the stream is. */
export function hasColor({ env }: Pick<Terminal, "env">, stream: Stream): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  return stream.isTTY && env.TERM !== "dumb";
}

/** Columns to write to: what the user says, what the window has, else 80. */
export function columnsOf({ env }: Pick<Terminal, "env">, stream: Stream): number {
  const given = Number(env.COLUMNS);
  return Number.isInteger(given) && given > 0 ? given : (stream.columns ?? 80);
}
