import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { request as httpRequest, type IncomingHttpHeaders, type IncomingMessage } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createORPCClient } from "@orpc/client";
import { RPCLink } from "@orpc/client/websocket";
import type { ContractRouterClient } from "@orpc/contract";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import type { contract } from "#shared/desk-api/contract.ts";
import { formatMessage } from "#shared/messages/messages.ts";
import {
  contentSecurityPolicy,
  emptyPolicy,
} from "../../../../../electron/desk/page/content-security-policy.ts";
import {
  openBrowserHost,
  type BrowserHost,
} from "../../../../../electron/hosts/browser/open-browser-host.ts";
import type { Library } from "../../../../../electron/library/library.ts";
import { openLibrary } from "../../../../../electron/library/open-library.ts";

const sha256 = "ab".repeat(32);
let folder = "";
let library: Library;
let host: BrowserHost;
let port = 0;
let token = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "standfirst-browser-"));
  const shelf = join(folder, "library", "originals", "ab");
  const opened = await openLibrary({
    path: join(folder, "library"),
    create: { name: "Test" },
    indexFolder: join(folder, "data"),
  });
  if (!opened.ok) throw new Error(`Expected a library, got ${opened.failure.code}`);
  library = opened.value;
  await mkdir(shelf, { recursive: true });
  await writeFile(join(shelf, `${sha256}.jpg`), "picture");
  await writeFile(join(folder, "secret.js"), "secret");
  await mkdir(join(folder, "page", "assets", "folder.js"), { recursive: true });
  await writeFile(join(folder, "page", "index.html"), "<!doctype html>");
  await writeFile(join(folder, "page", "assets", "index.js"), "1;");
});
afterAll(async () => {
  await library.close();
  await rm(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  const opened = await open();
  if (!opened.ok) throw new Error(`Expected a host, got ${opened.failure.code}`);
  host = opened.value;
  const address = new URL(host.address);
  port = Number(address.port);
  token = address.searchParams.get("token") ?? "";
});
afterEach(() => host.close());

function open(wanted?: number): ReturnType<typeof openBrowserHost> {
  return openBrowserHost({
    library,
    rendererFolder: join(folder, "page"),
    preferencesFolder: join(folder, "data"),
    sessionsFolder: join(folder, "sessions"),
    port: wanted,
  });
}

type Answer = { status: number | undefined; headers: IncomingHttpHeaders; body: string };

function ask(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = httpRequest(
      { host: "127.0.0.1", port, path, method, headers, agent: false },
      (answer) => {
        let body = "";
        answer.setEncoding("utf8");
        answer.on("data", (text: string) => (body += text));
        answer.on("end", () =>
          resolve({ status: answer.statusCode, headers: answer.headers, body }),
        );
      },
    );
    asked.on("error", reject);
    asked.end();
  });
}

/** Sends bytes as they are, and answers the status, or "closed". */
function askRaw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(text));
    let said = "";
    socket.on("data", (bytes) => (said += bytes.toString()));
    socket.on("close", () => resolve(/^HTTP\/1\.1 (\d+)/u.exec(said)?.[1] ?? "closed"));
    socket.on("error", reject);
  });
}

async function launch(): Promise<string> {
  const { headers } = await ask(`/launch?token=${token}`);
  return headers["set-cookie"]?.[0]?.split(";")[0] ?? "";
}

describe("the launch address", () => {
  it("exchanges its token for a cookie that no script and no other site gets", async () => {
    const { status, headers, body } = await ask(`/launch?token=${token}`);
    expect([status, headers.location, body]).toEqual([303, "/", ""]);
    expect(headers["set-cookie"]?.map((cookie) => cookie.replace(/=[\w-]{43};/u, "=…;"))).toEqual([
      `standfirst-${port}=…; Path=/; HttpOnly; SameSite=Strict`,
    ]);
    expect(headers["cache-control"]).toBe("no-store");
  });

  it("lets in once: a second use gets words and no cookie", async () => {
    await launch();
    const { status, headers, body } = await ask(`/launch?token=${token}`);
    expect([status, headers["set-cookie"]]).toEqual([403, undefined]);
    expect(body).toContain(formatMessage("en", "host.no-session"));
  });

  it("is not used up by a wrong token, another site, a HEAD or another method", async () => {
    const wrong = [
      await ask("/launch"),
      await ask("/launch?token="),
      await ask(`/launch?token=${token}x`),
      await ask(`/launch?token=${token}`, { "sec-fetch-site": "cross-site" }),
      await ask(`/launch?token=${token}`, { host: "evil.example" }),
      await ask(`/launch?token=${token}`, {}, "HEAD"),
      await ask(`/launch?token=${token}`, {}, "POST"),
    ];
    expect(wrong.map(({ status }) => status)).toEqual([403, 403, 403, 403, 421, 403, 405]);
    expect(wrong.map(({ headers }) => headers["set-cookie"])).toEqual(wrong.map(() => undefined));
    expect((await ask(`/launch?token=${token}`)).status).toBe(303);
  });
});

describe("without a session", () => {
  it.each(["/", "/assets/index.js", `/pictures/${sha256}.jpg`, "/nothing"])(
    "says at %s how to get in, in the reader's language",
    async (path) => {
      const english = await ask(path);
      expect(english.status).toBe(403);
      expect(english.body).toContain(formatMessage("en", "host.no-session"));
      expect(english.headers["content-security-policy"]).toBe(emptyPolicy);
      const arabic = await ask(path, { "accept-language": "ar-EG,ar;q=0.9,en;q=0.8" });
      expect(arabic.body).toContain(formatMessage("ar", "host.no-session"));
      expect(arabic.body).toContain('<html lang="ar" dir="rtl">');
    },
  );

  it.each([
    ["none", ""],
    ["an empty cookie", "standfirst-PORT="],
    ["a guess", `standfirst-PORT=${"A".repeat(43)}`],
    ["another name", "session=SECRET"],
  ])("a cookie that is wrong (%s) is no session", async (_what, cookie) => {
    const secret = (await launch()).split("=")[1] ?? "";
    const sent = cookie.replace("PORT", String(port)).replace("SECRET", secret);
    expect((await ask("/", { cookie: sent })).status).toBe(403);
  });

  it("another host's session is none here", async () => {
    const cookie = await launch();
    const first = host;
    const other = await open();
    if (!other.ok) throw new Error("Expected a second host");
    port = Number(new URL(other.value.address).port);
    expect((await ask("/", { cookie })).status).toBe(403);
    await other.value.close();
    host = first;
  });
});

describe("with a session", () => {
  it("serves the page under its policy", async () => {
    const cookie = await launch();
    const { status, headers, body } = await ask("/", { cookie, "sec-fetch-site": "none" });
    expect([status, body]).toEqual([200, "<!doctype html>"]);
    const { date: _date, connection: _connection, ...rest } = headers;
    expect(rest).toEqual({
      "cache-control": "no-store",
      "content-length": "15",
      "content-security-policy": contentSecurityPolicy(`ws://127.0.0.1:${port}`),
      "content-type": "text/html; charset=utf-8",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
    });
  });

  it("serves the page's files and the library's pictures", async () => {
    const cookie = await launch();
    const script = await ask("/assets/index.js?v=1", { cookie, "sec-fetch-site": "same-origin" });
    expect([script.status, script.body]).toEqual([200, "1;"]);
    const picture = await ask(`/pictures/${sha256}.jpg`, { cookie });
    expect([picture.status, picture.body]).toEqual([200, "picture"]);
    expect(picture.headers["content-type"]).toBe("image/jpeg");
    expect(picture.headers["content-security-policy"]).toBe(emptyPolicy);
    const head = await ask("/", { cookie }, "HEAD");
    expect([head.status, head.body, head.headers["content-length"]]).toEqual([200, "", "15"]);
  });

  it.each<[string, string, Record<string, string>, string, number]>([
    ["a name pointed at this machine", "/", { host: "evil.example" }, "GET", 421],
    ["localhost by name", "/", { host: "localhost:PORT" }, "GET", 421],
    ["another port", "/", { host: "127.0.0.1:1" }, "GET", 421],
    ["no port", "/", { host: "127.0.0.1" }, "GET", 421],
    ["another origin", "/", { origin: "https://evil.example" }, "GET", 403],
    ["an opaque origin", "/", { origin: "null" }, "GET", 403],
    ["our origin over https", "/", { origin: "https://127.0.0.1:PORT" }, "GET", 403],
    ["a link on another site", "/", { "sec-fetch-site": "cross-site" }, "GET", 403],
    ["another port of this machine", "/", { "sec-fetch-site": "same-site" }, "GET", 403],
    ["an unknown site", "/", { "sec-fetch-site": "what" }, "GET", 403],
    ["a post", "/", {}, "POST", 405],
    ["a put", "/assets/index.js", {}, "PUT", 405],
    ["a delete", "/assets/index.js", {}, "DELETE", 405],
    ["options", "/", {}, "OPTIONS", 405],
    ["a trace", "/", {}, "TRACE", 405],
    ["what is not there", "/assets/missing.js", {}, "GET", 404],
    ["a folder", "/assets/folder.js", {}, "GET", 404],
    ["a folder by name", "/assets/", {}, "GET", 404],
    ["a lost picture", `/pictures/${"0".repeat(64)}.jpg`, {}, "GET", 404],
    ["the desk without a socket", "/desk", {}, "GET", 404],
  ])("answers %s as it should", async (_what, path, headers, method, status) => {
    const cookie = await launch();
    const sent = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, value.replace("PORT", String(port))]),
    );
    expect((await ask(path, { cookie, ...sent }, method)).status).toBe(status);
  });

  it.each([
    ["/../secret.js", "404"],
    ["/assets/../../secret.js", "404"],
    ["/..%2fsecret.js", "404"],
    ["/%2e%2e/secret.js", "404"],
    ["/assets/%2e%2e%2f%2e%2e%2fsecret.js", "404"],
    ["/assets/..\\..\\secret.js", "404"],
    ["//127.0.0.1/secret.js", "404"],
    ["//assets/index.js", "404"],
    ["/assets//index.js", "404"],
    ["/assets/index.js%00.png", "404"],
    ["/assets/index.js\0.png", "400"],
    ["/assets/ind\u0000ex.js", "400"],
    ["http://evil.example/", "400"],
    ["http://127.0.0.1:PORT/assets/index.js", "400"],
    ["file:///etc/passwd", "400"],
    ["*", "400"],
    ["assets/index.js", "400"],
    ["/#/../secret.js", "404"],
  ])("gives away nothing for the raw target %j", async (target, status) => {
    const cookie = await launch();
    const line = `GET ${target.replace("PORT", String(port))} HTTP/1.1`;
    expect(
      await askRaw(
        `${line}\r\nHost: 127.0.0.1:${port}\r\nCookie: ${cookie}\r\nConnection: close\r\n\r\n`,
      ),
    ).toBe(status);
  });

  it.each([
    ["no Host at all", "GET / HTTP/1.1\r\nCookie: COOKIE\r\n\r\n", "400"],
    [
      "two Hosts",
      "GET / HTTP/1.1\r\nHost: evil.example\r\nHost: HOST\r\nConnection: close\r\nCookie: COOKIE\r\n\r\n",
      "421",
    ],
    ["the Host of HTTP/1.0", "GET / HTTP/1.0\r\nCookie: COOKIE\r\n\r\n", "421"],
    ["a tunnel", "CONNECT evil.example:443 HTTP/1.1\r\nHost: HOST\r\n\r\n", "closed"],
    ["no HTTP", "hello\r\n\r\n", "400"],
  ])("refuses %s", async (_what, text, status) => {
    const cookie = await launch();
    const sent = text.replaceAll("HOST", `127.0.0.1:${port}`).replace("COOKIE", cookie);
    expect(await askRaw(sent)).toBe(status);
  });
});

describe("the desk's socket", () => {
  const upgrade = (headers: Record<string, string | undefined>, path = "/desk"): Promise<number> =>
    new Promise((resolve, reject) => {
      const { origin, ...rest } = headers;
      const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, {
        headers: Object.fromEntries(
          Object.entries({ ...rest, origin }).filter((pair) => pair[1] !== undefined),
        ) as Record<string, string>,
      });
      socket.on("open", () => {
        socket.terminate();
        resolve(101);
      });
      socket.on("unexpected-response", (_request, answer) => {
        answer.resume();
        resolve(answer.statusCode ?? 0);
      });
      socket.on("error", reject);
    });

  it("opens for the page, and for nobody else", async () => {
    const cookie = await launch();
    const origin = `http://127.0.0.1:${port}`;
    expect(await upgrade({ cookie, origin })).toBe(101);
    expect(await upgrade({ cookie, origin, "sec-fetch-site": "same-origin" })).toBe(101);
    expect(await upgrade({ origin })).toBe(403);
    expect(await upgrade({ cookie: `${cookie}x`, origin })).toBe(403);
    expect(await upgrade({ cookie })).toBe(403);
    expect(await upgrade({ cookie, origin: "null" })).toBe(403);
    expect(await upgrade({ cookie, origin: "https://evil.example" })).toBe(403);
    expect(await upgrade({ cookie, origin: `http://localhost:${port}` })).toBe(403);
    expect(await upgrade({ cookie, origin, "sec-fetch-site": "cross-site" })).toBe(403);
    expect(await upgrade({ cookie, origin, host: "evil.example" })).toBe(421);
    expect(await upgrade({ cookie, origin }, "/")).toBe(404);
    expect(await upgrade({ cookie, origin }, "/desk/../desk2")).toBe(404);
  });

  it("goes on when somebody asks for it and hangs up", async () => {
    for (let count = 0; count < 20; count += 1) {
      await new Promise<void>((resolve) => {
        const socket = connect(port, "127.0.0.1", () => {
          const asked = `GET /desk HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n`;
          socket.write(asked.repeat(3), () => socket.resetAndDestroy());
        });
        socket.on("close", () => resolve());
      });
    }
    expect((await ask("/")).status).toBe(403);
  });

  it("carries the contract", async () => {
    const cookie = await launch();
    const socket = new WebSocket(`ws://127.0.0.1:${port}/desk`, {
      headers: { cookie, origin: `http://127.0.0.1:${port}` },
    });
    const desk = createORPCClient<ContractRouterClient<typeof contract>>(
      new RPCLink({ websocket: socket as unknown as globalThis.WebSocket }),
    );
    const { library: described, exportFolder } = await desk.desk();
    expect(described).toEqual({ id: library.id, name: "Test", path: join(folder, "library") });
    expect(exportFolder).toBe(join(folder, "Standfirst exports"));
    socket.terminate();
  });

  it("closes a line that sends more than the largest message, and goes on", async () => {
    const cookie = await launch();
    const headers = { cookie, origin: `http://127.0.0.1:${port}` };
    const socket = new WebSocket(`ws://127.0.0.1:${port}/desk`, { headers });
    const [{ socket: line }] = (await once(socket, "upgrade")) as [IncomingMessage];
    const closed = once(socket, "close");
    socket.on("error", () => {});
    // The head of a masked binary frame of 208 MiB and a byte (RFC 6455, 5.2): its length is enough.
    const head = Buffer.alloc(14);
    head.writeUInt16BE(0x82ff);
    head.writeBigUInt64BE(BigInt(208 * 1024 * 1024 + 1), 2);
    line.write(head);
    await closed;
    expect((await ask("/", { cookie })).status).toBe(200);
  });
});

it("says that another program has the port", async () => {
  expect(await open(port)).toEqual({ ok: false, failure: { code: "port-in-use", port } });
});

it("listens on this machine's own address only, at the port asked for", async () => {
  await host.close();
  const again = await open(port);
  if (!again.ok) throw new Error(`Expected a host, got ${again.failure.code}`);
  host = again.value;
  expect(new URL(host.address).host).toBe(`127.0.0.1:${port}`);
});

it("ends every connection when it is closed", async () => {
  const cookie = await launch();
  const socket = new WebSocket(`ws://127.0.0.1:${port}/desk`, {
    headers: { cookie, origin: `http://127.0.0.1:${port}` },
  });
  await new Promise((resolve) => socket.once("open", resolve));
  const closed = new Promise((resolve) => socket.once("close", () => resolve("closed")));
  await host.close();
  expect(await closed).toBe("closed");
  await expect(ask("/")).rejects.toThrow(/ECONNREFUSED/u);
  const again = await open(port);
  if (!again.ok) throw new Error("Expected the port to be free again");
  host = again.value;
});
