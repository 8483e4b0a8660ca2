import { parseArgs } from "node:util";
import type { Override } from "#shared/desk-api/payloads.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import type { Command } from "./command.ts";
import {
  findFormat,
  inputs,
  Misused,
  none,
  one,
  type Options,
  readPort,
  required,
  requireFormat,
  some,
  text,
  type UsageProblem,
} from "./read-options.ts";

const string = { type: "string" } as const;
const boolean = { type: "boolean" } as const;

// What each command understands; anything else is a usage problem, never guessed at.
const optionsOf = {
  convert: { to: string, from: string, out: string, report: boolean, json: boolean },
  import: { from: string, library: string, report: boolean, json: boolean },
  list: { library: string, json: boolean },
  show: { to: string, version: string, library: string, json: boolean },
  history: { library: string, json: boolean },
  export: {
    to: string,
    library: string,
    out: string,
    all: boolean,
    override: string,
    placeholders: boolean,
    by: string,
    report: boolean,
    json: boolean,
  },
  check: { library: string, json: boolean },
  "pictures import": { library: string, json: boolean },
  "pictures inspect": { json: boolean },
  "pictures audit": { library: string, json: boolean },
  "pictures write": { from: string, out: string, json: boolean },
  verify: { library: string, repair: boolean, json: boolean },
  open: { library: string, "no-window": boolean, port: string },
} as const;

/** Reads the words after `standfirst`. `--` ends the options. */
export function parseArguments(words: readonly string[]): Result<Command, UsageProblem> {
  const [first, ...others] = words;
  // These are commands of two words.
  const isPair = first === "pictures" && others[0] !== undefined && !others[0].startsWith("-");
  const name = isPair ? `pictures ${others[0] ?? ""}` : first;
  const rest = isPair ? others.slice(1) : others;
  if (name === undefined || name === "") return failed({ key: "cli.no-command", values: {} });
  if (name === "help" || name === "--help" || name === "-h") return ok({ name: "help" });
  if (name === "--version" || name === "-v") return ok({ name: "version" });
  if (name === "pictures" && hasHelp(rest)) return ok({ name: "help" });
  if (!isCommand(name)) return failed({ key: "cli.unknown-command", values: { name } });
  if (hasHelp(rest)) return ok({ name: "help" });
  try {
    const { values, positionals } = parseArgs({
      args: [...rest],
      options: optionsOf[name],
      allowPositionals: true,
      strict: true,
    });
    return ok(readCommand(name, values as Options, positionals));
  } catch (cause) {
    if (cause instanceof Misused) return failed(cause.problem);
    if (cause instanceof TypeError && "code" in cause)
      return failed({
        key: "cli.unknown-option",
        values: { reason: firstSentence(cause.message) },
      });
    throw cause;
  }
}

function readCommand(
  name: keyof typeof optionsOf,
  values: Options,
  positionals: readonly string[],
): Command {
  const json = values["json"] === true;
  const report = values["report"] === true;
  switch (name) {
    case "convert":
      return {
        name,
        inputs: inputs(positionals, "INPUT"),
        to: requireFormat(values, "to"),
        from: findFormat(values, "from"),
        out: text(values, "out"),
        report,
        json,
      };
    case "import":
      return {
        name,
        inputs: inputs(positionals, "FILE"),
        from: findFormat(values, "from"),
        library: required(values, "library"),
        report,
        json,
      };
    case "list":
      return { name, query: positionals.join(" "), library: required(values, "library"), json };
    case "show":
      return {
        name,
        id: one(positionals, "ID"),
        to: findFormat(values, "to") ?? (json ? "json" : "text"),
        version: text(values, "version"),
        library: required(values, "library"),
        json,
      };
    case "history":
      return { name, id: one(positionals, "ID"), library: required(values, "library"), json };
    case "export":
      if (values["out"] === "-") throw new Misused("cli.export-needs-folder");
      return {
        name,
        ids: values["all"] === true ? none(positionals) : some(positionals, "ID"),
        to: requireFormat(values, "to"),
        library: required(values, "library"),
        out: required(values, "out"),
        override: readOverride(values),
        report,
        json,
      };
    case "check":
      return { name, target: one(positionals, "FILE|ID"), library: text(values, "library"), json };
    case "pictures import":
      return {
        name,
        inputs: some(positionals, "FILE|DIR"),
        library: required(values, "library"),
        json,
      };
    case "pictures inspect":
      return { name, inputs: some(positionals, "FILE"), json };
    case "pictures audit":
      none(positionals);
      return { name, library: required(values, "library"), json };
    case "pictures write":
      return {
        name,
        file: one(positionals, "FILE"),
        from: required(values, "from"),
        out: required(values, "out"),
        json,
      };
    case "verify":
      none(positionals);
      return {
        name,
        library: required(values, "library"),
        repair: values["repair"] === true,
        json,
      };
    case "open":
      none(positionals);
      return {
        name,
        library: text(values, "library"),
        window: values["no-window"] !== true,
        port: readPort(values),
      };
  }
}

function readOverride(values: Options): Override | null {
  const reason = text(values, "override");
  const by = text(values, "by");
  const placeholders = values["placeholders"] === true;
  if (reason === undefined && by === undefined && !placeholders) return null;
  if ((by ?? "").trim() === "" || ((reason ?? "").trim() === "" && !placeholders))
    throw new Misused("cli.override-needs-both");
  return {
    reason: (reason ?? "").trim(),
    by: (by ?? "").trim(),
    ...(placeholders ? { placeholders } : {}),
  };
}

function isCommand(name: string): name is keyof typeof optionsOf {
  return Object.hasOwn(optionsOf, name);
}

function hasHelp(words: readonly string[]): boolean {
  return beforeEnd(words).some((word) => word === "--help" || word === "-h");
}

function beforeEnd(words: readonly string[]): readonly string[] {
  const end = words.indexOf("--");
  return end === -1 ? words : words.slice(0, end);
}

function firstSentence(message: string): string {
  return message.split(/\.\s|\n/u)[0] ?? message;
}
