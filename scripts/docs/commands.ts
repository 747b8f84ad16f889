import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const MAIN = join(ROOT, "src", "cli", "main.ts");

/** Runs `adclause` with these arguments, in words without quotes, as a process of its own and 80 columns wide. */
async function run(args: string, cwd: string): Promise<string> {
  const { FORCE_COLOR: _, ...env } = process.env;
  const child = spawn(process.execPath, ["--import", import.meta.resolve("tsx"), MAIN, ...args.split(" ")], {
    cwd,
    env: { ...env, NO_COLOR: "1", COLUMNS: "80" },
  });
  child.stdin.end();
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return `$ npx adclause ${args}\n${stderr}${stdout}`.trimEnd();
}

const block = (outputs: readonly string[]): string => `\`\`\`console\n${outputs.join("\n")}\n\`\`\``;

/** One command in the folder of the project, with all that it prints. */
export const command = async (args: string): Promise<string> => block([await run(args, ROOT)]);

/** Commands, joined by `&&`, one after the other in a new folder. */
export async function session(commands: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "adclause-docs-"));
  try {
    const outputs: string[] = [];
    for (const args of commands.split(" && ")) outputs.push(await run(args, folder));
    return block(outputs);
  } finally {
    await rm(folder, { recursive: true });
  }
}
