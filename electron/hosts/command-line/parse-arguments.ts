import { parseArgs } from "node:util";
import { exportFormats, type ExportFormat, type Override } from "#shared/desk-api/payloads.ts";
import type { MessageKey, MessageValues } from "#shared/messages/messages.ts";
import { failed, ok, type Result } from "#shared/result.ts";

/** A command line, understood. */
export type Command =
  | { readonly name: "help" | "version" }
  | {
      readonly name: "convert";
      readonly inputs: readonly string[];
      readonly to: ExportFormat;
      readonly from: ExportFormat | undefined;
      readonly out: string | undefined;
      readonly report: boolean;
      readonly json: boolean;
    }
  | {
      readonly name: "import";
      readonly inputs: readonly string[];
      readonly from: ExportFormat | undefined;
      readonly library: string;
      readonly report: boolean;
      readonly json: boolean;
    }
  | {
      readonly name: "list";
      readonly query: string;
      readonly library: string;
      readonly json: boolean;
    }
  | {
      readonly name: "show";
      readonly id: string;
      readonly to: ExportFormat;
      readonly library: string;
      readonly json: boolean;
    }
  | {
      readonly name: "export";
      /** Undefined for all. */
      readonly ids: readonly string[] | undefined;
      readonly to: ExportFormat;
      readonly library: string;
      readonly out: string;
      readonly override: Override | null;
      readonly report: boolean;
      readonly json: boolean;
    }
  | {
      readonly name: "check";
      readonly target: string;
      readonly library: string | undefined;
      readonly json: boolean;
    }
  | {
      readonly name: "pictures import";
      readonly inputs: readonly string[];
      readonly library: string;
      readonly json: boolean;
    }
  | {
      readonly name: "pictures inspect";
      readonly inputs: readonly string[];
      readonly json: boolean;
    }
  | { readonly name: "pictures audit"; readonly library: string; readonly json: boolean }
  | {
      readonly name: "pictures write";
      readonly file: string;
      readonly from: string;
      readonly out: string;
      readonly json: boolean;
    }
  | {
      readonly name: "open";
      readonly library: string | undefined;
      readonly window: boolean;
      readonly port: number | undefined;
    };

/** Why a command line is not understood, as words to come. */
export type UsageProblem = { readonly key: MessageKey; readonly values: MessageValues };

const string = { type: "string" } as const;
const boolean = { type: "boolean" } as const;

// What each command understands; anything else is a usage problem, never guessed at.
const optionsOf = {
  convert: { to: string, from: string, out: string, report: boolean, json: boolean },
  import: { from: string, library: string, report: boolean, json: boolean },
  list: { library: string, json: boolean },
  show: { to: string, library: string, json: boolean },
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
  open: { library: string, "no-window": boolean, port: string },
} as const;

type Options = Readonly<Record<string, string | boolean | undefined>>;

class Misused extends Error {
  readonly problem: UsageProblem;
  constructor(key: MessageKey, values: MessageValues = {}) {
    super(key);
    this.problem = { key, values };
  }
}

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
        library: required(values, "library"),
        json,
      };
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

function readPort(values: Options): number | undefined {
  const port = text(values, "port");
  if (port === undefined) return undefined;
  const number = Number(port);
  if (!/^\d{1,5}$/u.test(port) || number > 65535) throw new Misused("cli.bad-port", { port });
  return number;
}

function requireFormat(values: Options, option: string): ExportFormat {
  const format = findFormat(values, option);
  if (format === undefined) throw new Misused("cli.missing-option", { option: `--${option}` });
  return format;
}

function findFormat(values: Options, option: string): ExportFormat | undefined {
  const name = text(values, option);
  if (name === undefined) return undefined;
  const format = exportFormats.find((known) => known === name);
  if (format === undefined)
    throw new Misused("cli.unknown-format", { name, formats: exportFormats.join(", ") });
  return format;
}

function required(values: Options, option: string): string {
  const value = text(values, option);
  if (value === undefined) throw new Misused("cli.missing-option", { option: `--${option}` });
  return value;
}

function text(values: Options, option: string): string | undefined {
  const value = values[option];
  if (value === "") throw new Misused("cli.missing-option", { option: `--${option}` });
  return typeof value === "string" ? value : undefined;
}

function some(positionals: readonly string[], what: string): readonly string[] {
  if (positionals.length === 0) throw new Misused("cli.missing-argument", { what });
  return positionals;
}

function inputs(positionals: readonly string[], what: string): readonly string[] {
  if (positionals.filter((input) => input === "-").length > 1) throw new Misused("cli.one-stdin");
  return some(positionals, what);
}

function one(positionals: readonly string[], what: string): string {
  const [first, second] = positionals;
  if (first === undefined) throw new Misused("cli.missing-argument", { what });
  if (second !== undefined) throw new Misused("cli.extra-argument", { word: second });
  return first;
}

function none(positionals: readonly string[]): undefined {
  const [first] = positionals;
  if (first !== undefined) throw new Misused("cli.extra-argument", { word: first });
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
