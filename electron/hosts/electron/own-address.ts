/** The scheme of the page; it is served by us and reaches nothing else. */
export const ownScheme = "app";

/** The origin of the page as Chromium writes it for a standard scheme. */
export const ownOrigin = `${ownScheme}://standfirst`;

/** Whether an address is one of the page's own. Compared part by part: a prefix proves nothing. */
export function isOwnAddress(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && url.protocol === `${ownScheme}:` && url.host === "standfirst";
}
