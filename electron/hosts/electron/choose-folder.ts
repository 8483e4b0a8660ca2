import { BrowserWindow, dialog } from "electron";

/** Lets the user choose a folder in the system's own dialog. */
export async function chooseFolder(from: string): Promise<string | null> {
  const [window] = BrowserWindow.getAllWindows().filter((one) => one.isVisible());
  const options = {
    defaultPath: from,
    properties: ["openDirectory", "createDirectory"] as ("openDirectory" | "createDirectory")[],
  };
  const { canceled, filePaths } = await (window === undefined
    ? dialog.showOpenDialog(options)
    : dialog.showOpenDialog(window, options));
  return canceled ? null : (filePaths[0] ?? null);
}
