import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { quote } from "../documents/quote.ts";
import { AdclauseError } from "../types/error.ts";
import { findProject } from "./find-project.ts";
import type { Project } from "./project.ts";
import type { Terminal } from "./terminal.ts";

const NO_PROJECT: Project = {
  elections: [],
  factChecks: [],
  originals: [],
  declarations: {},
  suppressions: [],
};

interface ProjectFlags {
  readonly project?: string | undefined;
  readonly "no-project"?: boolean | undefined;
}

/**
 * The project that flags name, or the nearest one above the first path; `-` counts as the current folder.
 *
 * @throws AdclauseError E_OPTION for flags that contradict each other or a file that is not there, E_PROJECT for faults
 */
export async function projectFor(flags: ProjectFlags, path: string, terminal: Terminal): Promise<Project> {
  const { project, "no-project": isNone } = flags;
  if (project === undefined) {
    const found = isNone ? undefined : findProject(path === "-" ? terminal.cwd : resolve(terminal.cwd, path));
    return found === undefined ? NO_PROJECT : read(found);
  }
  if (isNone)
    throw new AdclauseError("E_OPTION", "`--project` and `--no-project` contradict each other", {
      hint: "keep one",
    });
  const file = resolve(terminal.cwd, project);
  if (existsSync(file)) return read(file);
  throw new AdclauseError("E_OPTION", `there is no project file ${quote(project)}`, {
    hint: "`adclause init` writes one",
  });
}

/** The schema is built only for those who have a project file. */
async function read(file: string): Promise<Project> {
  const { readProject } = await import("./project.ts");
  return readProject(file);
}
