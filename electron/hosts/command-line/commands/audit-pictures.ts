import { findingWords } from "#shared/messages/finding-words.ts";
import { formatMessage } from "#shared/messages/messages.ts";
import { textsOf } from "#shared/picture/metadata/metadata-values.ts";
import { auditPictures, type AuditedPicture } from "../../../desk/pictures/audit-pictures.ts";
import type { Command } from "../command.ts";
import { printJson, tellFailure, type ExitCode, type Terminal } from "../terminal.ts";
import { withLibrary } from "../with-library.ts";

/** Tells what is wrong with the pictures of a library and where they are used. A stop ends it with 1. */
export function auditLibraryPictures(
  terminal: Terminal,
  { library: folder, json }: Extract<Command, { name: "pictures audit" }>,
): Promise<ExitCode> {
  return withLibrary(terminal, folder, async (library) => {
    const { pictures, failures } = await auditPictures(library, terminal.now());
    failures.forEach((failure) => tellFailure(terminal, failure));
    if (json)
      printJson(
        terminal,
        pictures.map((picture) => ({
          ...picture,
          problems: picture.problems.map((problem) => ({
            ...problem,
            words: findingWords(terminal.locale, problem),
          })),
        })),
      );
    else pictures.forEach((picture) => terminal.print(describe(terminal, picture)));
    const stops = pictures.some(({ problems }) => problems.some(({ level }) => level === "stop"));
    return stops || failures.length > 0 ? 1 : 0;
  });
}

/** A picture with its problems and uses below it; nothing for one that is all right. */
function describe({ locale }: Terminal, audited: AuditedPicture): string {
  const { picture, creditLine, problems, conflicts, uses } = audited;
  if (problems.length + conflicts.length === 0) return "";
  const lines = [
    `${picture}\t${creditLine || formatMessage(locale, "cli.no-credit")}`,
    ...problems.map(
      (problem) =>
        `  ${formatMessage(locale, `level.${problem.level}`)}\t${findingWords(locale, problem)}`,
    ),
    ...conflicts.map(({ field, values }) => {
      const said = values.map(({ origin, value }) => `${origin} ${inShort(textsOf(value))}`);
      return `  ${formatMessage(locale, "cli.contradiction", { field, values: said.join(" ≠ ") })}`;
    }),
    ...uses.map(
      ({ article, headline }) => `  ${formatMessage(locale, "cli.used-in", { article, headline })}`,
    ),
  ];
  return `${lines.join("\n")}\n`;
}

function inShort(texts: readonly string[]): string {
  const text = texts.join("; ").replace(/\s+/gu, " ");
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
