import { join } from "node:path";
import { startElectronHost } from "./hosts/electron/start-electron-host.ts";

// Built, this file is dist/electron/main.js. It must not wait for the host: Electron is not ready
// before its entry module is done.
void startElectronHost({
  preload: join(import.meta.dirname, "preload.cjs"),
  rendererFolder: join(import.meta.dirname, "..", "renderer"),
});
