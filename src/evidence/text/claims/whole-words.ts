/** Compiles alternatives that match whole words of " words with single spaces ". */
export const wholeWords = (alternatives: string): RegExp => new RegExp(`(?<= )(?:${alternatives})(?= )`, "u");
