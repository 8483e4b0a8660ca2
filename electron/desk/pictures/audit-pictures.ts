import { stat } from "node:fs/promises";
import { pictureUsesIn, textOfField } from "#shared/article/document-queries.ts";
import { schema } from "#shared/article/schema.ts";
import type { Finding } from "#shared/checks/check.ts";
import { runChecks } from "#shared/checks/run-checks.ts";
import type { Failure } from "#shared/failures.ts";
import { writeCreditLine } from "#shared/picture/credit-line/write-credit-line.ts";
import { findConflicts, type MetadataConflict } from "#shared/picture/find-conflicts.ts";
import type { Picture } from "#shared/picture/picture.ts";
import { readLibraryStory } from "../exchange/read-library-story.ts";
import type { Library } from "../../library/library.ts";

/** What is wrong with a picture, and where it is used. */
export type AuditedPicture = {
  readonly picture: string;
  readonly creditLine: string;
  readonly problems: readonly Omit<Finding, "picture">[];
  /** Fields in which its files contradict each other or themselves. */
  readonly conflicts: readonly MetadataConflict[];
  readonly uses: readonly { readonly article: string; readonly headline: string }[];
};

export type Audit = {
  readonly pictures: readonly AuditedPicture[];
  /** Records and articles that could not be read. */
  readonly failures: readonly Failure[];
};

/** Looks at every picture of a library, used or not, and at those that articles miss. */
export async function auditPictures(library: Library, now: Date): Promise<Audit> {
  const failures: Failure[] = [];
  const records = new Map<string, Picture>();
  for (const id of await library.pictures.ids()) {
    const read = await library.pictures.read(id);
    if (read.ok) records.set(id, read.value);
    else failures.push(read.failure);
  }
  const uses = new Map<string, AuditedPicture["uses"][number][]>();
  const findings = new Map<string, Finding[]>();
  for (const id of await library.articles.ids()) {
    const read = await readLibraryStory(library, id, now);
    if (!read.ok) {
      failures.push(read.failure);
      continue;
    }
    const { document } = read.value.story;
    const headline = textOfField(document, "headline");
    for (const picture of new Set(pictureUsesIn(document).map((use) => use.picture)))
      uses.set(picture, [...(uses.get(picture) ?? []), { article: id, headline }]);
    for (const finding of read.value.findings)
      if (finding.picture !== undefined)
        findings.set(finding.picture, [...(findings.get(finding.picture) ?? []), finding]);
  }
  const pictures: AuditedPicture[] = [];
  for (const id of new Set([...records.keys(), ...uses.keys()])) {
    const record = records.get(id);
    const found = findings.get(id) ?? [];
    const own = record === undefined ? [] : await findingsOf(library, record, now);
    pictures.push({
      picture: id,
      creditLine: record === undefined ? "" : writeCreditLine(record, library.house.credits.format),
      problems: once([...found, ...own]),
      conflicts: record === undefined ? [] : findConflicts(record),
      uses: uses.get(id) ?? [],
    });
  }
  return { pictures, failures };
}

/** What the checks say of a picture in itself: as if an article used it with all that a use needs. */
async function findingsOf(
  library: Library,
  record: Picture,
  now: Date,
): Promise<readonly Finding[]> {
  const { id, file, headline, description, created, updated } = record;
  const isLost =
    file !== null &&
    !(await stat(library.pictures.pathOf(file)).then(
      (found) => found.isFile(),
      () => false,
    ));
  const text = (words: string): object => ({ content: [{ type: "text", text: words }] });
  const document = schema.nodeFromJSON({
    type: "doc",
    content: [
      { type: "headline", ...text("-") },
      { type: "standfirst" },
      { type: "byline" },
      {
        type: "figure",
        attrs: { picture: id, alt: "-" },
        content: [{ type: "caption", ...text(headline || description || id) }],
      },
    ],
  });
  return runChecks({
    article: { format: 1, id, language: "en", status: "draft", created, updated },
    document,
    pictures: new Map([[id, record]]),
    now: now.getTime(),
    rights: library.house.rights,
    lostFiles: new Set(isLost ? [id] : []),
  }).filter(({ picture }) => picture === id);
}

/** Each problem once, however many articles have it. */
function once(findings: readonly Finding[]): AuditedPicture["problems"] {
  const byCheck = new Map<string, Omit<Finding, "picture">>();
  for (const { picture: _, ...problem } of findings)
    if (!byCheck.has(problem.check)) byCheck.set(problem.check, problem);
  return [...byCheck.values()];
}
