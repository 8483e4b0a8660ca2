import { resolve } from "node:path";
import type { LibraryFinding } from "#shared/desk-api/library-care.ts";
import { isProblemLeft, libraryFindings } from "#shared/desk-api/library-findings.ts";
import { failureWords } from "#shared/messages/failure-words.ts";
import {
  libraryFindingReason,
  libraryFindingWords,
  libraryMendedWords,
} from "#shared/messages/library-finding-words.ts";
import type { Locale } from "#shared/messages/locale.ts";
import { formatMessage } from "#shared/messages/messages.ts";
import { verifyLibraryFolder } from "../../../desk/verify-library-folder.ts";
import type { Command } from "../command.ts";
import { printJson, tellFailure, type ExitCode, type Terminal } from "../terminal.ts";

/** Looks through every file of a library. Something wrong that is left ends it with 1, what is no library with 2. */
export async function verify(
  terminal: Terminal,
  { library, repair, json }: Extract<Command, { name: "verify" }>,
): Promise<ExitCode> {
  const { locale } = terminal;
  const checked = await verifyLibraryFolder(
    resolve(terminal.folder, library),
    repair,
    terminal.now,
  );
  if (!checked.ok) {
    tellFailure(terminal, checked.failure);
    return 2;
  }
  const findings: LibraryFinding[] = [];
  for await (const event of checked.value) {
    if (event.kind !== "finding") continue;
    findings.push(event.finding);
    if (!json) terminal.print(`${line(locale, event.finding)}\n`);
  }
  const counts = countFindings(findings);
  if (json) printJson(terminal, { findings: findings.map((it) => withWords(locale, it)), counts });
  else if (findings.length === 0) terminal.tell(formatMessage(locale, "cli.verify-clean"));
  else terminal.tell(formatMessage(locale, "cli.verify-count", counts));
  if (!repair && counts.mendable > 0)
    terminal.tell(formatMessage(locale, "cli.verify-repair", { count: counts.mendable }));
  return findings.some(isProblemLeft) ? 1 : 0;
}

function countFindings(findings: readonly LibraryFinding[]) {
  const left = findings.filter(({ mended }) => mended?.ok !== true);
  const problems = left.filter(isProblemLeft).length;
  return {
    problems,
    notes: left.length - problems,
    mendable: left.filter(({ mend }) => mend !== null).length,
    mended: findings.length - left.length,
    aside: findings.filter(isSetAside).length,
  };
}

function isSetAside({ mended }: LibraryFinding): boolean {
  return mended?.ok === true && mended.value?.startsWith("set-aside/") === true;
}

/** What was found in a file, whether it is wrong or good to know, and what became of it. */
function line(locale: Locale, finding: LibraryFinding): string {
  const level = formatMessage(
    locale,
    libraryFindings[finding.kind] === "problem" ? "care.problems" : "care.notes",
  );
  const { words, reason, outcome } = withWords(locale, finding);
  const said = [words, reason, outcome].filter((part) => part !== "" && part !== null);
  return [level, finding.file || ".", said.join(" ")].join("\t");
}

function withWords(locale: Locale, finding: LibraryFinding) {
  const { mend, mended, detail } = finding;
  return {
    ...finding,
    level: libraryFindings[finding.kind],
    words: libraryFindingWords(locale, finding),
    reason: libraryFindingReason(locale, finding),
    outcome:
      mend === null || mended === undefined ? null : outcomeWords(locale, mend, detail, mended),
  };
}

function outcomeWords(
  locale: Locale,
  mend: string,
  detail: string | undefined,
  mended: NonNullable<LibraryFinding["mended"]>,
): string {
  if (!mended.ok)
    return formatMessage(locale, "care.not-mended", {
      reason: failureWords(locale, mended.failure),
    });
  return libraryMendedWords(locale, mend, detail, mended.value);
}
