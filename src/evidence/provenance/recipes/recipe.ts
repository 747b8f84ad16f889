/** What a generator wrote down of how it made a file: untrusted text of a stranger. */
export interface Recipe {
  /** The words it was asked with. */
  readonly prompt?: string | undefined;
  /** The model it used, as the file names it. */
  readonly model?: string | undefined;
}

const MAX_PROMPT_CHARS = 2_000;
const MAX_MODEL_CHARS = 200;

const cut = (text: string | undefined, limit: number): string | undefined => {
  const trimmed = text?.trim().slice(0, limit);
  return trimmed === "" ? undefined : trimmed;
};

/** Bounds what becomes a fact; an empty text is none. */
export const shorten = ({ prompt, model }: Recipe) => ({
  model: cut(model, MAX_MODEL_CHARS),
  prompt: cut(prompt, MAX_PROMPT_CHARS),
});
