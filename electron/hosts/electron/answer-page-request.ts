import { readFile } from "node:fs/promises";
import { contentSecurityPolicy } from "../../desk/page/content-security-policy.ts";
import { findArticlePage } from "../../desk/page/find-article-page.ts";
import { findServedFile } from "../../desk/page/find-served-file.ts";
import type { Library } from "../../library/library.ts";
import { isOwnAddress } from "./own-address.ts";

/** Answers a request of the page's own scheme, by the same rules as the browser host. */
export async function answerPageRequest(
  request: Pick<Request, "url" | "method">,
  served: {
    readonly rendererFolder: string;
    readonly library: Library;
    readonly now: () => Date;
  },
): Promise<Response> {
  if (!isOwnAddress(request.url)) return new Response(null, { status: 404 });
  if (request.method !== "GET" && request.method !== "HEAD")
    return new Response(null, { status: 405, headers: { allow: "GET, HEAD" } });
  const { pathname } = new URL(request.url);
  const page = await findArticlePage(pathname, served.library, served.now());
  if (page !== undefined)
    return new Response(request.method === "HEAD" ? null : page.text, { headers: page.headers });
  const file = await findServedFile(pathname, {
    ...served,
    policy: contentSecurityPolicy(),
  });
  if (file === undefined) return new Response(null, { status: 404 });
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = await readFile(file.path);
  } catch {
    // A picture may be lost, and the page knows how to say so.
    return new Response(null, { status: 404 });
  }
  return new Response(request.method === "HEAD" ? null : bytes, { headers: file.headers });
}
