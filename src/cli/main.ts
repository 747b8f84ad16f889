#!/usr/bin/env node
import { run } from "./run.ts";
import { processTerminal } from "./terminal.ts";

const terminal = processTerminal();

// The exit code is set, not forced: what is still being written gets out first.
try {
  process.exitCode = await run(process.argv.slice(2), terminal);
} catch (error) {
  const stack = error instanceof Error ? error.stack : String(error);
  await terminal.stderr.write(`this is a bug in adclause, please report it:\n${stack}\n`);
  process.exitCode = 2;
}
