/** Help texts, written by hand: each shows what people come for first. */

export const GENERAL_HELP = `adclause: check a political ad against platform policies and election law

Usage
  adclause check <file|folder|->…   check ads and print the verdict
  adclause claims <text|->          show the claims about elections in a text
  adclause inspect <file>…          tell where a picture, video or sound comes from
  adclause llm prompt <ad>          show what a language model would be asked about an ad
  adclause rules list               all rules, with what they cite
  adclause rules show <rule>        one rule: its clauses, what it cannot see, examples
  adclause rules explain <rule> <ad>  why a rule says what it says of an ad
  adclause rules test|lint|diff|new   for those who write rules
  adclause init                     write adclause.yaml and an example ad

Examples
  adclause init && adclause check ad.yaml
  adclause check creatives/ --fail-on reject
  adclause check ad.yaml --as-of 2028-09-01 --format json > verdict.json

Exit codes
  0 pass · 1 a violation at or above --fail-on · 2 usage, submission or pack error
  3 nothing was checked · 4 only \`review\`

\`adclause <verb> --help\` tells the flags of a verb. Nothing leaves this machine,
unless \`check\` is given a language model with --llm.
`;

export const CHECK_HELP = `adclause check <file|folder|->…: check ads and print the verdict

An ad is a YAML or JSON file, or a folder with an ad.yaml or ad.json and its media. A folder
without one is searched for ads. \`-\` reads one ad from standard input.

Flags
  --pack <id|path>       check only these packs: \`meta\`, \`us/ca\`, \`./my-rules\` (repeatable)
  --as-of <YYYY-MM-DD>   the day to judge on; \`asOf\` of the project when absent, else today
  --format <name>        pretty (default), json, sarif, junit, github, markdown or html
                         (repeatable, each with its own --out)
  --out <file>           write the report of the --format before it to a file
  --fail-on <decision>   mildest decision that exits with 1: reject, disclose (default), review
  --matrix               also judge each platform and place on its own, and tell where the ad runs unchanged
  --elections <file>     an election calendar of your own, added to the one that ships (repeatable)
  --fact-checks <file>   schema.org ClaimReviews to search, as JSON-LD or JSON lines (repeatable)
  --trust-list <file>    certificates in PEM that signers of content credentials (C2PA) are trusted by
  --originals <path>     known original pictures, a file or a folder, that media are compared with (repeatable)
  --project <file>       the project file; the nearest adclause.yaml above the first ad when absent
  --no-project           use no project file
  --llm <model>          have a language model read the words too; they leave this machine for its endpoint
  --llm-url <url>        the endpoint: OpenAI's, or a server that speaks its protocol
  --llm-policy <text>    text of your own, added to what the model is asked
  --llm-all              ask about every ad, not only those that may be political or hold a lead
  --llm-budget <tokens>  the most tokens to spend in this run; ads beyond it are for a person
  --record <folder>      keep the model's answers, and ask only for those that are not there
  --replay <folder>      take the model's answers from there alone: nothing is sent
  --offline              refuse to send anything (without --llm nothing is sent in any case)
  --timings              tell on stderr where the time went

Examples
  adclause check ad.yaml
  adclause check creatives/ --pack meta --pack google --fail-on reject
  adclause check ad.yaml --as-of 2028-09-01 --format pretty --format json --out verdict.json
  adclause check creatives/ --format github --format sarif --out adclause.sarif
  jq .ad queue.json | adclause check - --format json
  adclause check ad.yaml --llm gpt-oss:20b --llm-url http://localhost:11434/v1 --record answers

Environment
  ADCLAUSE_LLM_URL, ADCLAUSE_LLM_KEY   the endpoint when there is no --llm-url, and its key
  OPENAI_BASE_URL, OPENAI_API_KEY      the same, when neither --llm-url nor ADCLAUSE_LLM_URL is given
`;

export const CLAIMS_HELP = `adclause claims <text|->: show the claims about elections in a text

Each claim is underlined in place, with its kind, how the author stands to it, the election it is
about and why that one. \`-\` reads the text from standard input. English and Spanish are read.

Flags
  --as-of <YYYY-MM-DD>   the day the words are read; \`asOf\` of the project when absent, else today
  --until <YYYY-MM-DD>   the last day they stay up
  --place <code>         where they are read: \`US\`, \`US-OH\` (repeatable); else as the words say
  --elections <file>     an election calendar of your own, added to the one that ships (repeatable)
  --format <name>        pretty (default) or json

Examples
  adclause claims "They have already rigged November's vote." --as-of 2026-09-01
  adclause claims - --place US-OH --format json < body.txt

Exit codes
  0 read, with or without claims · 2 usage error · 3 nothing was read · 4 part of it could not be read
`;

export const INSPECT_HELP = `adclause inspect <file>…: tell where a picture, video or sound comes from

A sheet about each file: what it is, its content credentials (C2PA), the marks that generative AI left in
it, what was done to it, and what could not be read and why. No rule is judged, nothing is fetched.

Flags
  --as-of <YYYY-MM-DD>   the day that signers' certificates are judged on; \`asOf\` of the project, else today
  --trust-list <file>    certificates in PEM that signers of content credentials are trusted by
  --originals <path>     known original pictures, a file or a folder, that it is compared with (repeatable)
  --format <name>        pretty (default) or json
  --extract <folder>     also write the raw manifest store and metadata of each file there
  --evidence <folder>    also write a picture of each file there in which the parts that were changed are framed

Examples
  adclause inspect photo.jpg
  adclause inspect photo.jpg --extract raw
  adclause inspect creatives/*.png --format json

Exit codes
  0 read whole · 2 usage error, or a file that cannot be opened · 4 part of a file could not be decoded
`;

export const LLM_HELP = `adclause llm prompt|batch|import: see what a language model is asked, and ask it by hand

  adclause llm prompt <ad>            what \`check --llm\` would send, with zeros for the random number
  adclause llm batch <ad>…            the requests as JSON lines, for a batch endpoint
  adclause llm import <answers>…      keep what it gave back, for \`check --replay\`

Nothing is sent.

Flags
  --pack <id|path>       the packs whose clauses are told: \`meta\`, \`./my-rules\` (repeatable)
  --as-of <YYYY-MM-DD>   the day to judge on; \`asOf\` of the project when absent, else today
  --elections <file>     an election calendar of your own, added to the one that ships (repeatable)
  --llm <model>          the model, for the body of the request
  --llm-all              write requests for every ad, not only those that may be political or hold a lead
  --record <folder>      where \`import\` keeps the answers
  --llm-policy <text>    text of your own, added to what the model is asked
  --project <file>       the project file; the nearest adclause.yaml above the ad when absent
  --no-project           use no project file
  --format <name>        pretty (default), or json: the body of the request

Examples
  adclause llm prompt ad.yaml --pack meta
  adclause llm prompt ad.yaml --llm gpt-oss:20b --format json
  adclause llm batch creatives/ --llm gpt-4.1 > requests.jsonl
  adclause llm import answers.jsonl --record answers
  adclause check creatives/ --llm gpt-4.1 --replay answers

Exit codes
  0 done · 2 usage, submission or project error, or a line that holds no answer · 3 there was nothing to do
`;

export const RULES_HELP = `adclause rules <verb>: look at the rules, test them, and see what a change does

  adclause rules list                    all rules: pack, effect, clauses and where those stand
  adclause rules show <rule>             one rule: clauses with dates, what it cannot see, examples
  adclause rules explain <rule> <ad>     every condition of a rule on an ad, and what would change the outcome
  adclause rules test                    run the tests that the rules carry
  adclause rules lint                    what compiles and still does not do what it says
  adclause rules diff <old> <new>        what a change of a pack does to the ads of a --corpus
  adclause rules new <pack>/<rule>       a rule to fill in, with a test on either side
  adclause rules schema                  the JSON Schema of packs (draft-07), for editors

Flags
  --pack <id|path>       only these packs: \`meta\`, \`us/ca\`, \`./my-rules\` (repeatable); of \`new\`, its folder
  --as-of <YYYY-MM-DD>   the day to look on; \`asOf\` of the project when absent, else today
  --elections <file>     an election calendar of your own (repeatable)
  --format <name>        pretty (default) or json; of \`test\` also junit, of \`lint\` also sarif
  --out <file>           write the report of \`test\` to a file
  --watch                run \`test\` again whenever a file of the --pack changes
  --stale-after <days>   when \`lint\` wants a source read again: 365 by default
  --corpus <folder>      the ads that \`diff\` judges by both packs
  --clause <id>          the clause that the \`new\` rule cites
  --effect <name>        what it does: reject, disclose or review (default)

Examples
  adclause rules list --pack us/ca
  adclause rules show meta/payer-disclaimer
  adclause rules explain meta/payer-disclaimer ad.yaml --as-of 2028-09-01
  adclause rules new house/weapon-words && adclause rules test --pack ./house --watch
  adclause rules lint --pack ./house --format sarif > lint.sarif
  adclause rules diff ./house-old ./house --corpus creatives/ --as-of 2028-09-01

Exit codes
  0 done, all passed · 1 a test failed, or \`lint\` warns · 2 usage, or a pack is faulty
  3 there was nothing to test
`;

export const INIT_HELP = `adclause init [folder]: write adclause.yaml and an example ad

Files that exist are left alone.

Examples
  adclause init
  adclause init campaigns/2028
`;
