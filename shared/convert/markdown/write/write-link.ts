import type { Link, PhrasingContent } from "mdast";
import { raw } from "./raw.ts";

// What `<…>` carries without changing a character.
const plainAddress = /^https?:\/\/[\w.~:/?#@!$&'()*+,;=%-]+$/u;

/** Makes a link. One whose words are its address is written `<address>`, where that is exact. */
export function writeLink(url: string, title: string | undefined, text: PhrasingContent[]): Link {
  const children = plainAddress.test(url) ? text : [...text, raw("")];
  return {
    type: "link",
    url,
    ...(title === undefined ? {} : { title }),
    // Links do not nest here: a text has one link mark at most.
    children: children as Link["children"],
  };
}
