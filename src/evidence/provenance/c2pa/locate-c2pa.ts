/** Files of the optional package that validates content credentials. */
export interface PackageFiles {
  readonly script: string;
  readonly wasm: string;
}

/** Where the validator is installed; `undefined` when it is not. */
export function locateC2pa(require: NodeJS.Require): PackageFiles | undefined {
  try {
    return {
      script: require.resolve("@contentauth/c2pa-wasm"),
      wasm: require.resolve("@contentauth/c2pa-wasm/c2pa.wasm"),
    };
  } catch {
    return undefined;
  }
}
