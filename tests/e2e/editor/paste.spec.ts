import { expect, test } from "../../support/desk-fixture.ts";
import { blocksOf, clickInto, openEmpty, paste } from "./canvas-page.ts";

const hostile = `
  <script>window.ran = "script"</script>
  <p onclick="window.ran = 'handler'" style="position: fixed">Hi
    <a href="javascript:window.ran='link'">bad</a>
    <a href="https://example.org/" onmouseover="window.ran='hover'">good</a>
    <img src="x" onerror="window.ran = 'image'">!</p>
  <iframe src="https://example.org/"></iframe>
  <svg onload="window.ran = 'svg'"><text>drawn</text></svg>
  <figure><img src="https://example.org/p.png"><figcaption>A caption</figcaption></figure>
  <div class="embed" data-address="javascript:window.ran='embed'">Video</div>`;

test("hostile HTML leaves its words and nothing that runs or fetches", async ({ desk }) => {
  const page = await openEmpty(desk);
  const outside: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("example.org")) outside.push(request.url());
  });
  await clickInto(page, "> p:last-child");
  await paste(page, { "text/html": hostile, "text/plain": "x" });
  expect((await blocksOf(page)).slice(3)).toEqual([
    "p: Hi bad good !",
    "p: drawn",
    "p: A caption",
    "p: Video",
  ]);
  const left = await page.locator(".ProseMirror").evaluate((canvas) => ({
    addresses: [...canvas.querySelectorAll("[href], [src]")].map(
      (element) => element.getAttribute("href") ?? element.getAttribute("src"),
    ),
    strangers: canvas.querySelectorAll("script, iframe, svg, img:not([class]), [onclick], [style]")
      .length,
    ran: (globalThis as { ran?: string }).ran ?? "nothing",
  }));
  expect(left).toEqual({ addresses: ["https://example.org/"], strangers: 0, ran: "nothing" });
  expect(outside).toEqual([]);
});

test("plain text pasted into the body becomes paragraphs", async ({ desk }) => {
  const page = await openEmpty(desk);
  await clickInto(page, "> p:last-child");
  await paste(page, { "text/plain": "One\n\nTwo\nThree  spaces" });
  expect((await blocksOf(page)).slice(3)).toEqual(["p: One", "p: Two", "p: Three  spaces"]);
});
