/** The words of the command line. */
export const commandLine = {
  "cli.usage-hint": "Run standfirst --help to see the commands.",
  "cli.no-command": "No command was given. Nothing was done.",
  "cli.export-needs-folder":
    "An export goes into a folder (--out DIR), with its pictures. Nothing was done. To print an article, use show.",
  "cli.unknown-command": "There is no command {name}. Nothing was done.",
  "cli.unknown-option": "{reason}. Nothing was done.",
  "cli.missing-option": "{option} is missing or empty. Nothing was done.",
  "cli.missing-argument": "{what} is missing. Nothing was done.",
  "cli.extra-argument": "{word} is one word too many. Nothing was done.",
  "cli.unknown-format": "There is no format {name}. The formats are {formats}. Nothing was done.",
  "cli.override-needs-both":
    "An override needs a reason (--override REASON) and a name (--by NAME), and placeholders for pictures a name. Nothing was done.",
  "cli.bad-port": "{port} is no port. Give a number from 0 to 65535. Nothing was done.",
  "cli.one-stdin": "Standard input (-) can be read once only. Nothing was done.",
  "cli.bug":
    "Standfirst made a mistake: {reason}. What is stored is as it was. Set STANDFIRST_DEBUG=1 to see where, and report it.",
  "cli.output-failed":
    "Standard output could not be written ({reason}), so what is there is not whole. What is stored is as it was. Make room, or send it elsewhere.",
  "kind.kept": "Kept",
  "kind.changed": "Changed",
  "kind.guessed": "Guessed",
  "kind.dropped": "Dropped",
  "cli.usage": `standfirst: the desk on which a newsroom writes, edits and files its articles

  convert INPUT… --to FORMAT [--from FORMAT] [--out PATH] [--report] [--json]
  import FILE… --library DIR [--from FORMAT] [--report] [--json]
  list [QUERY] --library DIR [--json]
  show ID --library DIR [--version NAME] [--to FORMAT] [--json]
  history ID --library DIR [--json]
  export ID…|--all --to FORMAT --library DIR --out DIR
         [--override REASON --by NAME] [--placeholders --by NAME]
         [--report] [--json]
  check FILE|ID [--library DIR] [--json]
  verify --library DIR [--repair] [--json]
  open [--library DIR] [--no-window] [--port N]
  pictures import FILE…|DIR --library DIR [--json]
  pictures inspect FILE… [--json]
  pictures audit --library DIR [--json]
  pictures write FILE --from RECORD.json --out FILE [--json]

FORMAT is text, markdown, html (a page), html-fragment or json (the article as stored).
- is standard input or output; -- ends the options.
import, pictures import and open make a library; what else has --library needs one.
verify looks through every file; --repair mends what is safe to mend and keeps every byte.
Exit: 0 done, 1 failed (verify: something is wrong), 2 not understood.`,
} as const;
