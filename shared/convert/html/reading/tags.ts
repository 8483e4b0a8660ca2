import type { Element } from "hast";

const names = (list: string): ReadonlySet<string> => new Set(list.split(" "));

// What runs, styles or asks for input. The text of a form stays; its fields go.
const active = names(
  "script style template link meta base title head svg canvas applet param source track input button select textarea datalist output meter progress dialog frame frameset noframes noembed map area object-data",
);

const boundaries = names(
  "html body div section article main header footer nav aside address form fieldset legend figure figcaption details summary dl dt dd center hgroup search noscript menu dir ul ol li table caption thead tbody tfoot tr td th blockquote object video audio optgroup option",
);

const inline = names(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark picture q rp ruby rt s samp small span strike strong sub sup time tt u var wbr",
);

/** Whether an element, with all in it, has no place in an article because it acts. */
export function isActive(element: Element): boolean {
  return active.has(element.tagName);
}

/** Whether an element stands apart from the text around it. */
export function isBoundary(element: Element): boolean {
  return boundaries.has(element.tagName);
}

/** Whether an element within a line is known, be it only to leave no trace. */
export function isKnownInline(element: Element): boolean {
  return inline.has(element.tagName);
}
