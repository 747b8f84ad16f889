import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { quote } from "../documents/quote.ts";
import { readDocument } from "../documents/read-document.ts";
import { problemsOf } from "../documents/zod-problems.ts";
import type { Day } from "../types/election.ts";
import { AdclauseError, type Problem } from "../types/error.ts";
import type { Effect } from "../types/lattice.ts";
import type { Suppression } from "../types/suppression.ts";
import { packSource } from "./pack-source.ts";
import { type ProjectDocument, projectSchema } from "./project-schema.ts";

/** A project file as the check needs it: paths made absolute, declarations in one place. */
export interface Project {
  readonly packs?: readonly string[] | undefined;
  readonly elections: readonly string[];
  readonly factChecks: readonly string[];
  readonly trustList?: string | undefined;
  readonly originals: readonly string[];
  readonly declarations: Readonly<Record<string, unknown>>;
  readonly suppressions: readonly Suppression[];
  readonly failOn?: Effect | undefined;
  readonly asOf?: Day | undefined;
}

/**
 * Reads a project file.
 *
 * @throws AdclauseError E_PROJECT with every fault and its position
 */
export async function readProject(file: string): Promise<Project> {
  const source = await readFile(file).catch((cause: unknown) => {
    throw new AdclauseError("E_PROJECT", `cannot read the project file ${quote(file)}`, {
      hint: "`adclause init` writes one",
      cause,
    });
  });
  const document = readDocument(source, file, { code: "E_PROJECT" });
  if (document.problems.length > 0) throw errorOf(document.problems);
  const { data, error } = projectSchema.safeParse(document.value);
  if (error) throw errorOf(problemsOf(error, document, "E_PROJECT", projectSchema));
  return projectOf(data, dirname(file));
}

function errorOf([first, ...rest]: readonly Problem[]): AdclauseError {
  return first
    ? AdclauseError.of([first, ...rest])
    : new AdclauseError("E_PROJECT", "the project file is faulty");
}

function projectOf(document: ProjectDocument, folder: string): Project {
  const {
    packs,
    platforms,
    elections = [],
    factChecks = [],
    trustList,
    originals = [],
    declare = {},
    suppress = [],
    failOn,
    asOf,
  } = document;
  return {
    packs: packs?.map((pack) => packSource(pack, folder)),
    elections: elections.map((path) => resolve(folder, path)),
    factChecks: factChecks.map((path) => resolve(folder, path)),
    trustList: trustList === undefined ? undefined : resolve(folder, trustList),
    originals: originals.map((path) => resolve(folder, path)),
    declarations: platforms === undefined ? declare : { platforms, ...declare },
    suppressions: suppress,
    failOn,
    asOf,
  };
}
