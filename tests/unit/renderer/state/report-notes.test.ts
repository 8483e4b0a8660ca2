import { expect, it } from "vitest";
import { formatMessage } from "#shared/messages/messages.ts";
import { reportNotes } from "../../../../renderer/state/report-notes.ts";

it("says what was lost before what was kept, with the text it happened to", () => {
  expect(
    reportNotes("en", [
      { kind: "kept", code: "format-not-shown" },
      { kind: "dropped", code: "format-not-shown", text: "A task list" },
    ]),
  ).toEqual([
    {
      tone: "advice",
      label: "Dropped",
      words: formatMessage("en", "report.format-not-shown"),
      quote: "A task list",
    },
    { tone: "plain", label: "Kept", words: formatMessage("en", "report.format-not-shown") },
  ]);
});
