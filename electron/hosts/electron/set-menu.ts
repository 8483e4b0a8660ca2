import { Menu } from "electron";

/** On macOS the shortcuts for copy, paste and undo live in the menu; elsewhere the page needs none. */
export function setMenu(platform: NodeJS.Platform): void {
  Menu.setApplicationMenu(
    platform === "darwin"
      ? Menu.buildFromTemplate([{ role: "appMenu" }, { role: "editMenu" }, { role: "windowMenu" }])
      : null,
  );
}
