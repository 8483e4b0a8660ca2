import { pictureUsesIn } from "#shared/article/document-queries.ts";
import type { Picture } from "#shared/picture/picture.ts";
import type { Node } from "prosemirror-model";
import type { Library } from "../library/library.ts";

/** The records an article uses. One that is missing is left out: a check says so, the text opens. */
export async function picturesOf(document: Node, library: Library): Promise<Picture[]> {
  const ids = new Set(pictureUsesIn(document).map((use) => use.picture));
  const read = await Promise.all([...ids].map((id) => library.pictures.read(id)));
  return read.flatMap((picture) => (picture.ok ? [picture.value] : []));
}
