import { pictureUsesIn } from "#shared/article/document-queries.ts";
import { pictureStops, type Finding } from "#shared/checks/check.ts";
import { createReport, type Report } from "#shared/convert/report.ts";
import type { Story } from "#shared/convert/story.ts";

/** The pictures that a check of their rights or their file keeps back. */
export function stoppedPictures(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.filter(isPictureStop).flatMap(({ picture }) => picture ?? []));
}

/** Whether a finding is none any more when its picture is left out. */
export function isPictureStop({ check, level, picture }: Finding): boolean {
  return level === "stop" && picture !== undefined && pictureStops.has(check);
}

/**
 * Puts plain placeholders in the place of pictures: caption and credit stay, and of the file nothing
 * goes along, not even where it lies.
 */
export function leaveOutPictures(
  story: Story,
  pictures: ReadonlySet<string>,
): { readonly story: Story; readonly report: Report } {
  const report = createReport();
  for (const { picture, caption, alt } of pictureUsesIn(story.document))
    if (pictures.has(picture)) report.add("dropped", "picture-left-out", caption || (alt ?? ""));
  const kept = [...story.pictures].map(([id, record]) => {
    if (!pictures.has(id)) return [id, record] as const;
    const { address: _address, earlierFiles: _earlier, ...others } = record;
    return [id, { ...others, file: null }] as const;
  });
  return { story: { ...story, pictures: new Map(kept) }, report: report.entries };
}
