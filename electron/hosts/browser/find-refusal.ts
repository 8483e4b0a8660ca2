import type { IncomingMessage } from "node:http";

/** What a request has to come with before anybody looks at what it wants. */
export type OwnAddress = {
  /** `127.0.0.1:PORT`. */
  readonly host: string;
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string;
};

/**
 * Says with which status a request is refused for where it comes from, if it is: the Host must be
 * ours (a name that was pointed at 127.0.0.1 is not), and so must the page that asks.
 */
export function findRefusal(
  { url, method, headers }: Pick<IncomingMessage, "url" | "method" | "headers">,
  own: OwnAddress,
): 400 | 403 | 405 | 421 | undefined {
  if (headers.host !== own.host) return 421;
  // An address in full, or an asterisk, is for proxies.
  if (url?.startsWith("/") !== true) return 400;
  if (method !== "GET" && method !== "HEAD") return 405;
  if (headers.origin !== undefined && headers.origin !== own.origin) return 403;
  // Every browser sends it to 127.0.0.1; "none" is a person who typed the address.
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none") return 403;
  return undefined;
}
