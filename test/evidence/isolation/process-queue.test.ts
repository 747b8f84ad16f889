import { expect, it } from "vitest";
import { createProcessQueue } from "../../../src/evidence/isolation/process-queue.ts";

interface Job {
  readonly say?: string;
  readonly do?: string;
}
interface Answer {
  readonly said: string;
  readonly heldBytes: number;
}

/** A program that does as it is told. */
const SOURCE = `
const [name] = process.argv.slice(-1);
const { spawnSync } = require("node:child_process");
process.on("disconnect", () => process.exit(0));
process.on("message", (job) => {
  if (job.do === "hang") for (;;) {}
  if (job.do === "exit") process.exit(7);
  if (job.do === "crash") process.kill(process.pid, "SIGSEGV");
  if (job.do === "fill") { const kept = []; for (;;) kept.push(new Array(1e6).fill(job)); }
  const said = job.do === "look" ? Object.keys(process.env).join() + "|" + process.pid : name + " " + job.say;
  process.send({ said, heldBytes: job.do === "swell" ? 2 ** 40 : 1 });
});
`;

const queueOf = (source: string | undefined) =>
  createProcessQueue<Job, Answer>(
    () => (source === undefined ? undefined : { source, arguments: ["echo"], maxOldSpaceMb: 64 }),
    2 ** 30,
  );
const queue = queueOf(SOURCE);
const LONG = 20_000;
const well = { said: "echo well" };

it("answers one job after the other, each with its own answer", async () => {
  const answers = await Promise.all(["a", "b", "c"].map((say) => queue.ask({ say }, LONG)));
  expect(answers).toMatchObject([{ said: "echo a" }, { said: "echo b" }, { said: "echo c" }]);
});

it.each([
  ["hangs", { do: "hang" }, 300, { fault: "late" }],
  ["ends itself", { do: "exit" }, LONG, { fault: "ended", note: "7" }],
  ["is killed by a fault of memory", { do: "crash" }, LONG, { fault: "ended", note: "SIGSEGV" }],
  ["runs out of memory", { do: "fill" }, LONG, { fault: "ended" }],
])("a process that %s costs only that answer", async (_, job, limitMs, expected) => {
  expect(await queue.ask(job, limitMs)).toMatchObject(expected);
  expect(await queue.ask({ say: "well" }, LONG)).toMatchObject(well);
});

it("ends a process that holds too much, and keeps one that does not", async () => {
  const pid = async () => Object(await queue.ask({ do: "look" }, LONG)).said.split("|")[1];
  const first = await pid();
  expect(await pid()).toBe(first);
  await queue.ask({ do: "swell" }, LONG);
  expect(await pid()).not.toBe(first);
});

it("gives the process an empty environment", async () => {
  expect(Object(await queue.ask({ do: "look" }, LONG)).said).toMatch(/^\|/);
});

it("says when there is no program, and when it cannot run", async () => {
  expect(await queueOf(undefined).ask({ say: "a" }, LONG)).toEqual({ fault: "missing" });
  expect(await queueOf("syntax error here").ask({ say: "a" }, LONG)).toMatchObject({ fault: "ended" });
});
