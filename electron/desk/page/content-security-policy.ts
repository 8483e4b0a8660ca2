/**
 * The Content-Security-Policy of the page: its own files, pictures, and one line to the desk.
 * Trusted Types stand from the first day; the policies named are ProseMirror's own, for pasting, and
 * those that let find and spelling open their workers.
 * @param deskSocket the address of the desk's WebSocket, where the host has one
 */
export function contentSecurityPolicy(deskSocket?: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' blob:",
    "font-src 'self'",
    `connect-src 'self'${deskSocket === undefined ? "" : ` ${deskSocket}`}`,
    // The pages of articles, which run nothing.
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types ProseMirrorClipboard standfirst-find standfirst-spelling",
  ].join("; ");
}

/** For whatever is not the page: it runs nothing and fetches nothing. */
export const emptyPolicy = "default-src 'none'; frame-ancestors 'none'; sandbox";
