import { Fragment, Slice } from "@tiptap/pm/model";
import { expect, it } from "vitest";
import { schema } from "#shared/article/schema.ts";
import { toLine } from "../../../../../renderer/editor/paste/to-line.ts";

function line(...blocks: Parameters<typeof Fragment.fromArray>[0]): string {
  const slice = new Slice(Fragment.fromArray(blocks), 0, 0);
  const found = toLine(slice, schema.nodes.headline);
  return found.textBetween(0, found.size);
}

const embed = (title: string) =>
  schema.node("embed", { address: "https://video.example/1", title });
const paragraph = (text: string) => schema.node("paragraph", null, schema.text(text));

it("sets paragraphs on one line with a space between", () => {
  expect(line(paragraph("One\n two."), paragraph("Three."))).toBe("One two. Three.");
});

it("sets an embed by its title, and by its address when it has none", () => {
  expect(line(paragraph("See"), embed("The film"))).toBe("See The film");
  expect(line(paragraph("See"), embed(""), paragraph("now"))).toBe(
    "See https://video.example/1 now",
  );
});
