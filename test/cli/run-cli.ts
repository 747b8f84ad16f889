import { spawn } from "node:child_process";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { run } from "../../src/cli/run.ts";
import type { Stream, Terminal } from "../../src/cli/terminal.ts";

const HOME = join(import.meta.dirname, "..", "..");
export const PACK = join(import.meta.dirname, "..", "report", "packs", "county");

export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface CliWorld {
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Whether someone watches stderr. */
  readonly isTTY?: boolean;
}

/** Runs the command inside this process, on a terminal that remembers what was written. */
export async function runCli(args: readonly string[], world: CliWorld = {}): Promise<CliResult> {
  const written = { stdout: "", stderr: "" };
  const stream = (name: "stdout" | "stderr"): Stream => ({
    isTTY: world.isTTY ?? false,
    columns: world.isTTY ? 100 : undefined,
    write: async (words) => {
      written[name] += words;
    },
  });
  const terminal: Terminal = {
    cwd: world.cwd ?? HOME,
    env: world.env ?? {},
    stdout: stream("stdout"),
    stderr: stream("stderr"),
    readInput: async () => new TextEncoder().encode(world.stdin ?? ""),
    today: () => "2028-08-20",
  };
  const code = await run(args, terminal);
  return { code, ...written };
}

/** Starts the command as a process of its own. */
export async function spawnCli(
  args: readonly string[],
  { stdin = "", env = {} }: CliWorld = {},
): Promise<CliResult> {
  const { NO_COLOR: _, FORCE_COLOR: __, ...inherited } = process.env;
  const child = spawn(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...args], {
    cwd: HOME,
    env: { ...inherited, ...env },
  });
  child.stdin.end(stdin);
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const code = child.exitCode ?? (await new Promise<number | null>((done) => child.once("close", done)));
  return { code, stdout, stderr };
}
