// The schemes an article may link to. Anything that could run or read something is not among them.
const safeSchemes = new Set(["http", "https", "mailto", "tel"]);

/**
 * Whether an address may stand in a link or picture of an article: one of the safe schemes,
 * or relative. Control characters and spaces, with which browsers let `java\nscript:` through
 * (WHATWG URL, "remove all ASCII tab or newline"), are taken out before the scheme is read.
 */
export function isSafeAddress(address: string): boolean {
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  const bare = address.replace(/[\u0000-\u0020\u007F-\u00A0\u200B-\u200F\u2028\u2029\uFEFF]/gu, "");
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1];
  return scheme === undefined || safeSchemes.has(scheme.toLowerCase());
}
