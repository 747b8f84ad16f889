/** Parts of a page that are generated stand between these comments; all else is written by hand and kept. */
const SECTION = /^<!-- npm run docs: (\S+)(?: (.+))? -->\n[\s\S]*?^<!-- end -->$/gm;

/** Makes the Markdown of a section from what its comment asks for; ends without a newline. */
export type SectionMaker = (request: string) => string | Promise<string>;

/** The page with its generated sections made anew. A section that no maker knows throws, so that none goes stale unseen. */
export async function fillSections(
  page: string,
  makers: Readonly<Record<string, SectionMaker | undefined>>,
): Promise<string> {
  const made = await Promise.all(
    [...page.matchAll(SECTION)].map(async ([, name = "", request]) => {
      const make = makers[name];
      if (make === undefined) throw new Error(`no section is called \`${name}\``);
      const comment = `<!-- npm run docs: ${[name, request].filter((part) => part !== undefined).join(" ")} -->`;
      return `${comment}\n\n${await make(request ?? "")}\n\n<!-- end -->`;
    }),
  );
  return page.replace(SECTION, () => made.shift() ?? "");
}
