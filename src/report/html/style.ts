/**
 * The style of the page. Decisions differ in their words and the line of their frame, not in colour alone; all pairs
 * of colours have a contrast of 4.5:1 or more (WCAG 2.2, 1.4.3).
 */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #57606a; --paper: #ffffff; --line: #d0d7de;
  --reject: #a40e26; --disclose: #7d4e00; --review: #0550ae; --approve: #116329; --mark: #fff3b0; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9da7b1; --paper: #0d1117; --line: #3d444d;
  --reject: #ff8f8a; --disclose: #e3b341; --review: #7cb7ff; --approve: #6fdd8b; --mark: #5c4a00; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 60rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.25rem; } h3 { font-size: 1.05rem; margin: 0; }
header, section { margin-bottom: 2rem; }
section { border-top: 2px solid var(--line); padding-top: .5rem; }
article { border: 1px solid var(--line); border-left: .4rem solid var(--line); border-radius: .25rem;
  margin: 1rem 0; padding: .75rem 1rem; }
.reject, .error { --tone: var(--reject); } .disclose { --tone: var(--disclose); }
.review { --tone: var(--review); } .approve { --tone: var(--approve); }
article.reject { border-left-color: var(--tone); }
article.disclose { border-left-style: double; border-left-color: var(--tone); }
article.review { border-left-style: dashed; border-left-color: var(--tone); }
.decision { color: var(--tone); border: 2px solid; border-radius: .25rem; padding: 0 .4rem; font-weight: 700; white-space: nowrap; }
.soft { color: var(--soft); margin: .25rem 0; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
caption { text-align: left; font-weight: 700; padding: .25rem 0; }
th, td { border-bottom: 1px solid var(--line); padding: .35rem .6rem .35rem 0; text-align: left; vertical-align: top; }
blockquote { margin: .5rem 0; padding: .25rem .75rem; border-left: 3px solid var(--line); }
blockquote p { margin: .25rem 0; }
mark { background: var(--mark); color: inherit; text-decoration: underline; }
del { color: var(--reject); } ins { color: var(--approve); }
dl { display: grid; grid-template-columns: 6.5rem 1fr; gap: .25rem .75rem; margin: .75rem 0 0; }
dt { color: var(--soft); } dd { margin: 0; }
code { font: .9em ui-monospace, monospace; }
a { color: var(--review); }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--review); outline-offset: 2px; }
@media (max-width: 36rem) { dl { grid-template-columns: 1fr; } dt { margin-top: .5rem; } }
@media print { body { max-width: none; padding: 0; font-size: 10pt; } article { break-inside: avoid; }
  h2, h3 { break-after: avoid; } a[href^="http"]::after { content: " (" attr(href) ")"; color: var(--soft); } }
`;
