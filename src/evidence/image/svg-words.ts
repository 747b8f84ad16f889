/** Words in an SVG are looked for in this many characters; no ad's lettering is longer. */
const MAX_CHARS = 2_000_000;
/** Texts that are told; an SVG may set every letter as an element of its own. */
const MAX_LINES = 1_000;

/** What holds text that is shown, or told to those who do not see (SVG 2, ch. 5 and 11). */
const SHOWN = new Set(["text", "tspan", "textPath", "title", "desc", "a"]);
/** What holds text that is none: styles, scripts, and pages of another language. */
const SKIPPED = new Set(["style", "script", "metadata", "foreignObject"]);

const TAG =
  /<(?:!--[\s\S]*?(?:-->|$)|!\[CDATA\[([\s\S]*?)(?:\]\]>|$)|[!?][^>]*(?:>|$)|(\/?)([A-Za-z_][\w.-]{0,60}(?::[A-Za-z_][\w.-]{0,60})?)[^>]*?(\/?)(?:>|$))/g;

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Only the five entities of XML and numbers are read: entities that a document declares can grow without end. */
const decoded = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? whole;
    const code = hex === undefined ? Number.parseInt(decimal, 10) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
      ? String.fromCodePoint(code)
      : whole;
  });

/**
 * The words in the text elements of an SVG, in the order of the file. The file is read as text: nothing in it is drawn, run,
 * expanded or fetched. Whether a viewer sees the words is not known: they may be hidden, and others drawn as shapes.
 *
 * @returns lines without white space around them; the time is linear in the file
 */
export function svgWords(bytes: Uint8Array): readonly string[] {
  const source = new TextDecoder(encodingOf(bytes))
    .decode(bytes.subarray(0, 4 * MAX_CHARS))
    .slice(0, MAX_CHARS);
  const lines: string[] = [];
  const open: string[] = [];
  let line = "";
  const close = (): void => {
    const words = decoded(line).replace(/\s+/g, " ").trim();
    if (words !== "" && lines.length < MAX_LINES) lines.push(words);
    line = "";
  };
  let from = 0;
  const take = (text: string): void => {
    if (open.some((name) => SKIPPED.has(name))) return;
    if (open.some((name) => SHOWN.has(name))) line += text;
  };
  for (const match of source.matchAll(TAG)) {
    take(source.slice(from, match.index));
    from = match.index + match[0].length;
    const [, cdata, slash, qualified = "", selfClosing] = match;
    if (cdata !== undefined) take(cdata);
    const name = qualified.slice(qualified.indexOf(":") + 1);
    if (name === "") continue;
    if (slash === "/") {
      if (name === open.at(-1)) open.pop();
      if (name === "text" || name === "title" || name === "desc") close();
      else line += " ";
    } else if (selfClosing !== "/" && (SHOWN.has(name) || SKIPPED.has(name)) && open.length < 100) {
      open.push(name);
    }
  }
  close();
  return lines;
}

/** UTF-16 tells itself by its byte order mark (XML 1.0, appendix F); everything else is read as UTF-8. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}
