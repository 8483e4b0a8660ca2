import { exportFormats, type ExportFormat } from "#shared/desk-api/payloads.ts";
import type { MessageKey, MessageValues } from "#shared/messages/messages.ts";

/** Why a command line is not understood, as words to come. */
export type UsageProblem = { readonly key: MessageKey; readonly values: MessageValues };

/** The options of a command, by their names. */
export type Options = Readonly<Record<string, string | boolean | undefined>>;

/** Thrown where a command is not used as it is meant; the parser makes a value of it. */
export class Misused extends Error {
  readonly problem: UsageProblem;
  constructor(key: MessageKey, values: MessageValues = {}) {
    super(key);
    this.problem = { key, values };
  }
}

/** A port number; undefined for any that is free. */
export function readPort(values: Options): number | undefined {
  const port = text(values, "port");
  if (port === undefined) return undefined;
  const number = Number(port);
  if (!/^\d{1,5}$/u.test(port) || number > 65535) throw new Misused("cli.bad-port", { port });
  return number;
}

/** A format that must be given. */
export function requireFormat(values: Options, option: string): ExportFormat {
  const format = findFormat(values, option);
  if (format === undefined) throw new Misused("cli.missing-option", { option: `--${option}` });
  return format;
}

/** A format that may be given. */
export function findFormat(values: Options, option: string): ExportFormat | undefined {
  const name = text(values, option);
  if (name === undefined) return undefined;
  const format = exportFormats.find((known) => known === name);
  if (format === undefined)
    throw new Misused("cli.unknown-format", { name, formats: exportFormats.join(", ") });
  return format;
}

/** An option that must be given. */
export function required(values: Options, option: string): string {
  const value = text(values, option);
  if (value === undefined) throw new Misused("cli.missing-option", { option: `--${option}` });
  return value;
}

/** An option that may be given, but not empty. */
export function text(values: Options, option: string): string | undefined {
  const value = values[option];
  if (value === "") throw new Misused("cli.missing-option", { option: `--${option}` });
  return typeof value === "string" ? value : undefined;
}

/** One argument or more. */
export function some(positionals: readonly string[], what: string): readonly string[] {
  if (positionals.length === 0) throw new Misused("cli.missing-argument", { what });
  return positionals;
}

/** Files, one of which may be the standard input. */
export function inputs(positionals: readonly string[], what: string): readonly string[] {
  if (positionals.filter((input) => input === "-").length > 1) throw new Misused("cli.one-stdin");
  return some(positionals, what);
}

/** Exactly one argument. */
export function one(positionals: readonly string[], what: string): string {
  const [first, second] = positionals;
  if (first === undefined) throw new Misused("cli.missing-argument", { what });
  if (second !== undefined) throw new Misused("cli.extra-argument", { word: second });
  return first;
}

/** No argument. */
export function none(positionals: readonly string[]): undefined {
  const [first] = positionals;
  if (first !== undefined) throw new Misused("cli.extra-argument", { word: first });
}
