const OVERRIDE = /[\u202A-\u202E\u2066-\u2069]/g;

/**
 * The ways a text may reach its readers, each as long as the text, so that spans hold for all. Bidi controls turn the
 * words after them around where they are honoured (UAX #9); a platform that strips them shows the words as typed. What
 * is prohibited must be in neither.
 */
export function readingsOf(text: string): readonly string[] {
  const typed = text.replace(OVERRIDE, "\u200B");
  return typed === text ? [text] : [text, typed];
}
