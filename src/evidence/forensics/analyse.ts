import type { ForensicTest, Subject, TestOutcome } from "./forensic-test.ts";
import { gridTest } from "./grid/grid-test.ts";
import { originalTest } from "./originals/original-test.ts";
import { thumbnailTest } from "./thumbnail/thumbnail-test.ts";

/** The tests of pictures. To add one, write its file and its line here. */
export const forensicTests: readonly ForensicTest[] = [originalTest, gridTest, thumbnailTest];

/** What every test says of a picture, in the order of the list. */
export const analyse = (subject: Subject): readonly TestOutcome[] =>
  forensicTests.map((test) => test.look(subject));
