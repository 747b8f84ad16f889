const MIB = 1024 * 1024;

/** Largest medium that is read; a larger one is `too-large`, which makes rules about it unsure. */
export const MAX_MEDIUM_BYTES = 30 * MIB;

/** All media of one submission together, since they are in memory at the same time. */
export const MAX_MEDIA_BYTES = 200 * MIB;

/** What a walk through folders gives up at, with an error: ads beyond it would go unchecked. */
export const MAX_SUBMISSIONS = 10_000;
export const MAX_FOLDER_DEPTH = 8;
export const MAX_FOLDER_ENTRIES = 200_000;
