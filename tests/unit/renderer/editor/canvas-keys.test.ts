import { NodeSelection } from "@tiptap/pm/state";
import { expect, it } from "vitest";
import { parseDocument } from "#shared/article/parse-document.ts";
import { documentOf, requireOk } from "../../../support/library-fixture.ts";
import { createHeadlessCanvas } from "./headless-canvas.ts";

it("breaks the line after a reference that is selected, and keeps it", () => {
  const reference = { type: "footnoteReference", attrs: { label: "1" } };
  const text = (value: string): object => ({ type: "text", text: value });
  const paragraph = { type: "paragraph", content: [text("One"), reference, text("two")] };
  // Written as loosely as a file; the check that follows is the one that counts.
  const document = requireOk(parseDocument(documentOf("Talks", paragraph as never), "a"));
  const canvas = createHeadlessCanvas(document);
  const { doc } = canvas.state();
  let at = -1;
  doc.descendants((node, position) => {
    if (node.type.name === "footnoteReference") at = position;
  });
  canvas.select(NodeSelection.create(doc, at));
  canvas.press("Shift-Enter");
  expect(
    canvas
      .state()
      .doc.child(3)
      .children.map(({ type, text: words }) => words ?? type.name),
  ).toEqual(["One", "footnoteReference", "hardBreak", "two"]);
  expect(canvas.state().selection.from).toBe(at + 2);
});
