/** One file of language data, packed or not. */
interface LanguageData {
  /** Tesseract's name of the language: `eng`, `spa`. */
  readonly language: string;
  readonly file: string;
}

/** Files of the optional packages that read letters. */
export interface OcrFiles {
  /** The WebAssembly build with SIMD, which every supported Node runs: another build may read other letters. */
  readonly core: string;
  readonly data: readonly LanguageData[];
}

/** Languages that are read when their package is installed; English has to be. */
const LANGUAGES = ["eng", "spa"] as const;

/** Where the letter reader is installed; `undefined` when it is not. */
export function locateOcr(require: NodeJS.Require): OcrFiles | undefined {
  const find = (path: string): string | undefined => {
    try {
      return require.resolve(path);
    } catch {
      return undefined;
    }
  };
  const core = find("tesseract.js-core/tesseract-core-simd-lstm");
  const data = LANGUAGES.flatMap((language): readonly LanguageData[] => {
    const file = find(`@tesseract.js-data/${language}/4.0.0_best_int/${language}.traineddata.gz`);
    return file === undefined ? [] : [{ language, file }];
  });
  return core === undefined || data[0]?.language !== "eng" ? undefined : { core, data };
}
