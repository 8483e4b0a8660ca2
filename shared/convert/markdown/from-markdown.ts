import type { Report } from "../report.ts";
import type { ReadContext, Story } from "../story.ts";

/** Placeholder of the founder until the Markdown helper's own file replaces it. */
export function fromMarkdown(
  text: string,
  _context: ReadContext,
): { story: Story; report: Report } {
  throw new Error(text);
}
