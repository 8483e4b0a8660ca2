import { open, type FileHandle } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { emptyPolicy } from "../../desk/page/content-security-policy.ts";
import { findArticlePage } from "../../desk/page/find-article-page.ts";
import {
  findServedFile,
  servedHeaders,
  type ServedFile,
} from "../../desk/page/find-served-file.ts";
import type { Library } from "../../library/library.ts";
import { findRefusal, type OwnAddress } from "./find-refusal.ts";
import type { LaunchSession } from "./launch-session.ts";
import { noSessionPage } from "./no-session-page.ts";

export type Served = {
  readonly own: OwnAddress;
  readonly session: LaunchSession;
  readonly rendererFolder: string;
  readonly library: Library;
  readonly now: () => Date;
  readonly policy: string;
};

/** Answers one request: the launch address, a file of the page, a picture, or a refusal. */
export async function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  served: Served,
): Promise<void> {
  const { own, session } = served;
  const refusal = findRefusal(request, own);
  if (refusal !== undefined) return refuse(response, refusal);
  const [pathname = "", query = ""] = (request.url ?? "").split("?", 2);

  if (pathname === "/launch" && request.method === "GET") {
    const cookie = session.takeToken(new URLSearchParams(query).get("token") ?? "");
    if (cookie === undefined) return refuseWithoutSession(request, response);
    response.writeHead(303, {
      ...servedHeaders("text/plain; charset=utf-8", "no-store", emptyPolicy),
      "set-cookie": cookie,
      location: "/",
    });
    response.end();
    return;
  }
  if (!session.isHeldBy(request.headers.cookie)) return refuseWithoutSession(request, response);

  const page = await findArticlePage(pathname, served.library, served.now());
  if (page !== undefined) {
    const bytes = Buffer.from(page.text);
    response.writeHead(200, { ...page.headers, "content-length": bytes.byteLength });
    response.end(request.method === "HEAD" ? undefined : bytes);
    return;
  }
  const file = await findServedFile(pathname, served);
  if (file === undefined) return refuse(response, 404);
  return sendFile(request, response, file);
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, {
    ...servedHeaders("text/plain; charset=utf-8", "no-store", emptyPolicy),
    ...(status === 405 ? { allow: "GET, HEAD" } : {}),
    "content-length": 0,
  });
  response.end();
}

function refuseWithoutSession(request: IncomingMessage, response: ServerResponse): void {
  const page = Buffer.from(noSessionPage(request.headers["accept-language"]));
  response.writeHead(403, {
    ...servedHeaders("text/html; charset=utf-8", "no-store", emptyPolicy),
    vary: "accept-language",
    "content-length": page.byteLength,
  });
  response.end(request.method === "HEAD" ? undefined : page);
}

async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  { path, headers }: ServedFile,
): Promise<void> {
  let handle: FileHandle;
  try {
    handle = await open(path, "r");
  } catch {
    // A picture may be lost, and the page knows how to say so; why it cannot be read does not matter to it.
    return refuse(response, 404);
  }
  try {
    const stat = await handle.stat();
    if (!stat.isFile()) return refuse(response, 404);
    response.writeHead(200, { ...headers, "content-length": stat.size });
    if (request.method === "HEAD") response.end();
    else await pipeline(handle.createReadStream({ autoClose: false }), response);
  } catch {
    // The window went away, or the disk stopped halfway: the connection is closed, which says it.
    response.destroy();
  } finally {
    await handle.close();
  }
}
