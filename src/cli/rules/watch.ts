import { watch } from "node:fs";
import { dirname } from "node:path";
import { AdclauseError } from "../../types/error.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import { printError, printNote } from "../print-error.ts";
import { type RulesSetting, sourcesOf } from "./setting.ts";

/** Editors write a file in several steps; what comes within this time is one change. */
const SETTLE_MS = 150;

/** Runs the work now and after every change of a YAML file of the packs, until the process is told to stop. */
export async function watchPacks(setting: RulesSetting, work: () => Promise<ExitCode>): Promise<ExitCode> {
  const { terminal } = setting;
  const folders = new Set((sourcesOf(setting) ?? []).filter(isPath).map(folderOf));
  let isBusy = false;
  let isChanged = false;
  const run = async (): Promise<void> => {
    if (isBusy) {
      isChanged = true;
      return;
    }
    isBusy = true;
    await work().catch(async (error: unknown) => {
      if (!(error instanceof AdclauseError)) throw error;
      await printError(terminal, error);
    });
    await printNote(terminal, "waiting for a change; Ctrl+C ends");
    isBusy = false;
    if (isChanged) {
      isChanged = false;
      await run();
    }
  };
  let timer: NodeJS.Timeout | undefined;
  const watchers = [...folders].map((folder) =>
    watch(folder, (_, name) => {
      if (name !== null && !/\.ya?ml$/.test(name)) return;
      clearTimeout(timer);
      timer = setTimeout(() => void run(), SETTLE_MS);
    }),
  );
  await run();
  await new Promise<void>((resolve) => {
    process.once("SIGINT", resolve);
    process.once("SIGTERM", resolve);
  });
  clearTimeout(timer);
  for (const watcher of watchers) watcher.close();
  return EXIT.pass;
}

const isPath = (source: string): boolean => source.includes("/") && !/^[a-z]+(?:\/[a-z]+)?$/.test(source);
const folderOf = (source: string): string => (/\.ya?ml$/.test(source) ? dirname(source) : source);
