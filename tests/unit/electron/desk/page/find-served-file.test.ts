import { expect, it } from "vitest";
import { emptyPolicy } from "../../../../../electron/desk/page/content-security-policy.ts";
import { findServedFile } from "../../../../../electron/desk/page/find-served-file.ts";

const sha256 = "ab".repeat(32);

async function find(
  pathname: string,
): Promise<{ path: string; type?: string; cache?: string; policy?: string }> {
  const file = await findServedFile(pathname, {
    rendererFolder: "/page",
    library: {
      pictures: {
        pathOf: ({ sha256: hash, extension }: { sha256: string; extension: string }) =>
          `/library/${hash}.${extension}`,
        forDisplay: ({ sha256: hash }: { sha256: string }, width: number) =>
          Promise.resolve(
            width === 1600 ? { path: `/cache/${hash}-${width}.webp`, extension: "webp" } : null,
          ),
      },
    },
    policy: "the page's policy",
  });
  if (file === undefined) return { path: "nothing" };
  const { headers } = file;
  return {
    path: file.path,
    type: headers["content-type"] ?? "",
    cache: headers["cache-control"] ?? "",
    policy: headers["content-security-policy"] ?? "",
  };
}

const page = { policy: "the page's policy" };
const forGood = "private, max-age=31536000, immutable";

it("serves the page, its files and pictures, each with its type, cache and policy", async () => {
  const html = { type: "text/html; charset=utf-8", cache: "no-store" };
  expect(await find("/")).toEqual({ path: "/page/index.html", ...html, ...page });
  expect(await find("/index.html")).toEqual({ path: "/page/index.html", ...html, ...page });
  expect(await find("/assets/index-B_1x-y.js")).toEqual({
    path: "/page/assets/index-B_1x-y.js",
    type: "text/javascript; charset=utf-8",
    cache: forGood,
    ...page,
  });
  expect((await find("/assets/serif-latin.woff2")).type).toBe("font/woff2");
  expect(await find(`/pictures/${sha256}.jpg`)).toEqual({
    path: `/library/${sha256}.jpg`,
    type: "image/jpeg",
    cache: forGood,
    policy: emptyPolicy,
  });
});

it("serves a picture scaled down for the window, in the widths there are", async () => {
  expect(await find(`/pictures/1600/${sha256}.tif`)).toEqual({
    path: `/cache/${sha256}-1600.webp`,
    type: "image/webp",
    cache: forGood,
    policy: emptyPolicy,
  });
});

it.each([
  "",
  "index.html",
  "//",
  "//evil.example/index.html",
  "/..",
  "/../package.json",
  "/assets/../../package.json",
  "/assets/..%2f..%2fpackage.json",
  "/%2e%2e/package.json",
  "/assets%2findex.js",
  "/assets\\..\\index.js",
  "/assets/index.js\0.png",
  "/assets/index.js%00",
  "/assets/deeper/index.js",
  "/.env",
  "/assets/.hidden.js",
  "/assets/",
  "/assets/index",
  "/assets/index.map",
  "/assets/index.ts",
  "/index.html/",
  "/index.html\n",
  `/pictures/${sha256}`,
  `/pictures/${sha256}.svg`,
  `/pictures/${sha256}.html`,
  `/pictures/${sha256}.json`,
  `/pictures/${sha256.toUpperCase()}.jpg`,
  `/pictures/${sha256}0.jpg`,
  `/pictures/${sha256.slice(1)}.jpg`,
  `/pictures/../${sha256}.jpg`,
  "/pictures/../../library.json",
  "/library.json",
  `/pictures/1601/${sha256}.jpg`,
  `/pictures/01600/${sha256}.jpg`,
  `/pictures/1600/${sha256}.svg`,
  `/pictures/1600/../${sha256}.jpg`,
  `/pictures/-1/${sha256}.jpg`,
])("serves nothing for %j", async (pathname) => {
  expect(await find(pathname)).toEqual({ path: "nothing" });
});
