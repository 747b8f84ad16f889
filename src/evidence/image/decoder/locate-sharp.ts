/** Where the picture decoder is installed; `undefined` when it is not. */
export function locateSharp(require: NodeJS.Require): string | undefined {
  try {
    return require.resolve("sharp");
  } catch {
    return undefined;
  }
}
