import { BrowserWindow } from "electron";
import type { PrintKind } from "#shared/desk-api/payloads.ts";
import type { Failure } from "#shared/failures.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import { ownOrigin } from "./own-address.ts";

/** Prints the print document of an article into a PDF, in a window that is never shown. */
export async function printToPdf(
  id: string,
  kind: PrintKind,
  placeholders: boolean,
): Promise<Result<Uint8Array, Failure>> {
  const window = new BrowserWindow({
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false },
  });
  try {
    await window.loadURL(
      `${ownOrigin}/articles/${id}/${kind}${placeholders ? "/placeholders" : ""}`,
    );
    return ok(
      await window.webContents.printToPDF({
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      }),
    );
  } catch {
    // The article went away, or Chromium gave up printing it: there is no PDF of it.
    return failed({ code: "article-not-found", id });
  } finally {
    window.destroy();
  }
}
