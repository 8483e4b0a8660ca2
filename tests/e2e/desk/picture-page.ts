import type { Locator, Page } from "@playwright/test";
import sharp from "sharp";

/** A file as a person has it on the desktop. */
export type TestFile = { readonly name: string; readonly type: string; readonly bytes: Buffer };

/** A real picture of one colour. */
export async function pictureFile(name: string, colour: string, width = 320): Promise<TestFile> {
  const picture = sharp({
    create: { width, height: Math.round(width / 2), channels: 3, background: colour },
  });
  return name.endsWith(".png")
    ? { name, type: "image/png", bytes: await picture.png().toBuffer() }
    : { name, type: "image/jpeg", bytes: await picture.jpeg().toBuffer() };
}

/** Drops files on the upper or the lower half of an element, as from another program. */
export async function dropFiles(
  target: Locator,
  files: readonly TestFile[],
  { text, below = true }: { readonly text?: string; readonly below?: boolean } = {},
): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  await target.evaluate(
    (element, { sent, words, isBelow }) => {
      const dataTransfer = new DataTransfer();
      for (const { name, type, base64 } of sent) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        dataTransfer.items.add(new File([bytes], name, { type }));
      }
      if (words !== undefined) dataTransfer.setData("text/plain", words);
      const { left, top, width, height } = element.getBoundingClientRect();
      const place = {
        clientX: left + width / 2,
        clientY: top + height * (isBelow ? 0.75 : 0.25),
        dataTransfer,
        bubbles: true,
        cancelable: true,
      };
      for (const kind of ["dragenter", "dragover", "drop"])
        element.dispatchEvent(new DragEvent(kind, place));
    },
    { sent: encoded(files), words: text, isBelow: below },
  );
}

/** Pastes files, and text beside them, as the clipboard of another program would. */
export async function pasteFiles(
  page: Page,
  files: readonly TestFile[],
  formats: Readonly<Record<string, string>> = {},
): Promise<void> {
  await page.locator(".ProseMirror").evaluate(
    (canvas, { sent, texts }) => {
      const clipboardData = new DataTransfer();
      for (const { name, type, base64 } of sent) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        clipboardData.items.add(new File([bytes], name, { type }));
      }
      for (const [format, text] of Object.entries(texts)) clipboardData.setData(format, text);
      const paste = { clipboardData, bubbles: true, cancelable: true };
      canvas.dispatchEvent(new ClipboardEvent("paste", paste));
    },
    { sent: encoded(files), texts: formats },
  );
}

/** Answers the system's dialog that an action opens with these files. */
export async function choose(
  page: Page,
  action: () => Promise<void>,
  files: readonly TestFile[],
): Promise<void> {
  const asked = page.waitForEvent("filechooser");
  await action();
  await (
    await asked
  ).setFiles(files.map(({ name, type, bytes }) => ({ name, mimeType: type, buffer: bytes })));
}

/** The SHA-256 in the address of each picture on the canvas, once it is drawn. */
export async function drawnPictures(page: Page): Promise<readonly string[]> {
  return page
    .locator(".ProseMirror figure img")
    .evaluateAll((images) =>
      images.map((image) =>
        image instanceof HTMLImageElement && image.complete && image.naturalWidth > 0
          ? (/\/pictures\/([0-9a-f]{64})\./u.exec(image.src)?.[1] ?? "")
          : "not drawn",
      ),
    );
}

function encoded(files: readonly TestFile[]): { name: string; type: string; base64: string }[] {
  return files.map(({ name, type, bytes }) => ({ name, type, base64: bytes.toString("base64") }));
}
