import { expect, it } from "vitest";
import { picturesInHtml } from "../../../../../renderer/editor/paste/pictures-in-html.ts";

async function read(html: string): Promise<unknown> {
  const { files, elsewhere } = picturesInHtml(html);
  const read = files.map(async (file) => [file.name, file.type, await file.text()]);
  return { files: await Promise.all(read), elsewhere };
}

it("takes the pictures whose bytes are in the HTML, in any quoting, and counts the others", async () => {
  const words = btoa("bytes");
  expect(
    await read(
      `<p>One<img alt="a" src="data:image/png;base64,${words}"></p>
       <IMG SRC='data:image/jpeg;name=x.jpg;base64,${words}' width=3>
       <img src=https://example.org/a.png><img src="file:///C:/a.png"><img alt="none">`,
    ),
  ).toEqual({
    files: [
      ["1.png", "image/png", "bytes"],
      ["2.jpeg", "image/jpeg", "bytes"],
    ],
    elsewhere: 2,
  });
});

it("counts a picture whose bytes are broken or no picture as one that did not come along", async () => {
  expect(
    await read(
      `<img src="data:image/png;base64,***"><img src="data:text/html;base64,aGk="><image src="x">`,
    ),
  ).toEqual({ files: [], elsewhere: 2 });
});

it("reads megabytes of broken HTML once", () => {
  const started = performance.now();
  expect(picturesInHtml("<img ".repeat(1_000_000))).toEqual({ files: [], elsewhere: 0 });
  // Reading it once takes some 50 ms; once for each of its tags would take hours.
  expect(performance.now() - started < 10_000).toBe(true);
});
