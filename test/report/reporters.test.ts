import { expect, test } from "vitest";
import { type Format, type Reporter, reporters } from "../../src/report/reporters.ts";
import type { RunReport } from "../../src/report/run-report.ts";
import { AdclauseError } from "../../src/types/error.ts";
import { approved, matrix, passages, poison, rejected, reviewed } from "./fixtures.ts";
import { sarifSchema } from "./sarif-schema.ts";

const FORMATS = Object.keys(reporters) as Format[];

const write = (format: Format, report: RunReport): string => {
  const reporter: Reporter = reporters[format];
  return reporter(report, {});
};

const problem = {
  code: "E_SUBMISSION",
  message: "unknown key `headlin` in `copy`",
  hint: "did you mean `headline`?",
  file: "ads/broken.yaml",
  line: 3,
  col: 5,
} as const;

/** Each kind of result once, with places in files as the command gives them. */
const run: RunReport = {
  results: [
    {
      source: "ads/calder 17.yaml",
      verdict: rejected,
      matrix,
      passages,
      placeOf: ({ field, span }) => ({
        file: "ads/calder 17.yaml",
        line: field === "copy.body" ? 4 : 1,
        ...(span === undefined ? {} : { col: 9 + span[0], endLine: 4, endCol: 9 + span[1] }),
      }),
    },
    { source: "ads/broken.yaml", error: AdclauseError.of([problem]) },
    { source: "-", verdict: reviewed },
    { source: "/srv/ads/calder-18.yaml", verdict: approved },
  ],
  unused: [{ rule: "meta/gone", owner: "ads@example.org", until: "2028-12-31" }],
  expired: [{ rule: "meta/old", owner: "ads@example.org", until: "2028-01-01" }],
  failOn: "disclose",
};

const MACHINE = ["sarif", "junit", "github", "markdown", "html"] as const;

test.each(MACHINE)("%s", async (format) => {
  await expect(write(format, run)).toMatchFileSnapshot(`golden/${format}-run.golden`);
});

/** What an ad may try, by what it aims at. */
const HOSTILE = {
  terminal: "\x1b]0;owned\x07\x1b[2J \x9b31m\r\nAPPROVE",
  bidi: "\u202etcejer\u202c \u2066x\u2069 \u200b\u{e0041} \ud800",
  html: `"'><script>alert(1)</script><img src=x onerror=alert(1)><!--`,
  cdata: "]]></failure></testcase><testcase name='x'/><![CDATA[ \ufffe\uffff",
  entity: "&lt;script&gt; &#60; &amp;amp;",
  workflow: "\n::error file=x::owned\r::stop-commands::t ##[add-mask]x %0A::warning::y",
  markdown:
    "](https://evil.example) **bold** <b> @octocat #12 | `code` ``` www.evil.example https://evil.example :tada:",
  link: "[click](javascript:alert(1)) ![x](https://evil.example/x.png) {0} {{1}}",
  length: "x".repeat(50_000),
};

function poisoned(words: string): RunReport {
  const bad = new AdclauseError("E_SUBMISSION", words, { hint: words });
  return {
    ...run,
    results: [
      {
        source: `ads/${words}`,
        verdict: poison(rejected, words),
        matrix: poison(matrix, words),
        passages: new Map([["copy.body", words]]),
        placeOf: () => ({ file: `ads/${words}`, line: 1 }),
      },
      { source: words, error: bad },
      { source: words, verdict: poison(reviewed, words) },
    ],
    unused: poison(run.unused, words),
  };
}

/** What must not be in a report, whoever wrote the ad. */
const FORBIDDEN: Readonly<Record<Format, readonly RegExp[]>> = {
  pretty: [/^\s*::/m, /##\[/],
  json: [],
  sarif: [/"text": "[^\n]*\]\(/],
  junit: [/<(?:script|img|b)\b/i, /\]\]>/, /[\ufffe\uffff]/, /<testcase name='x'/],
  github: [/^(?!::(?:error|warning|notice) [^:]*::)/m],
  // Outside of code spans: no markup, link, picture, mention or reference that was not made here.
  markdown: [],
  html: [/<(?:script|img|b)\b/i, /<!--/, /\son\w+=(?![^<>]*&gt;)(?=[^<]*>)/i, /href="(?!https?:|#)/],
};

test.each(
  FORMATS.flatMap((format) => Object.entries(HOSTILE).map(([aim, words]) => [format, aim, words] as const)),
)("%s stands %s", (format, _aim, words) => {
  const text = write(format, poisoned(words));
  expect(text).not.toMatch(/[^\P{Cc}\n]|[\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\u200b\u{e0041}]/u);
  const lines = format === "github" ? text.trimEnd() : text;
  for (const pattern of FORBIDDEN[format]) expect(lines).not.toMatch(pattern);
  expect(text.length).toBeLessThan(6_000_000);
});

test.each(Object.entries(HOSTILE))("Markdown reads nothing of %s outside of code", (_aim, words) => {
  const text = write("markdown", poisoned(words));
  const seen = text
    .replace(/\\[\s\S]|(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, "")
    .replace(/\]\(<https:[^<>\s]*>\)/g, "]")
    .replace(/<\/?(?:details|summary)(?: open)?>/g, "");
  expect(seen).not.toMatch(/@|#\d|www\.|<[a-z!]|!\[|\]\(/i);
  expect(text.split("\n").filter((line) => /^\s*\|/.test(line))).toHaveLength(
    // An ad whose report would be too long is left out, with its matrix.
    words.length > 10_000 ? 5 : 10,
  );
});

test.each([run, ...Object.values(HOSTILE).map(poisoned)])(
  "SARIF is of the shape that 2.1.0 asks for",
  (report) => {
    sarifSchema.parse(JSON.parse(write("sarif", report)));
  },
);

test.each([run, ...Object.values(HOSTILE).map(poisoned)])("JUnit is well-formed XML", (report) => {
  const open: string[] = [];
  const xml = write("junit", report).replace(/^<\?xml [^<>]*\?>\n/, "");
  const tag = /<(\/?)([a-z]+)((?: [a-z]+="[^"<]*")*)\s*(\/?)>|[^<]+|</g;
  for (const [whole, closing, name = "", , empty] of xml.matchAll(tag)) {
    expect(whole).not.toBe("<");
    expect(whole.replace(/&(?:amp|lt|gt|quot|#39);/g, "")).not.toContain("&");
    if (closing) expect(open.pop()).toBe(name);
    else if (name !== "" && !empty) open.push(name);
  }
  expect(open).toEqual([]);
});

test("a comment for GitHub is never too long, and says what it leaves out", () => {
  const results = Array.from({ length: 200 }, () => ({ source: "a.yaml", verdict: rejected }));
  const text = write("markdown", { ...run, results });
  expect(text.length).toBeLessThan(65_536);
  expect(text).toContain("more ads with findings: the comment would be too long.");
  expect(text).toContain("and 100 more ads");
});

test.each([
  ["reject", 1],
  ["disclose", 2],
  ["review", 6],
] as const)("failing on %s decides what is a failure and an error", (failOn, failures) => {
  const report = { results: [{ source: "a.yaml", verdict: rejected }], unused: [], expired: [], failOn };
  expect(write("junit", report)).toContain(`failures="${failures}" errors="1"`);
  expect(write("github", report).match(/^::error /gm)).toHaveLength(failures + 1);
});
