// What the Electron host uses of `electron`, as electron.d.ts describes it, for tests without the
// binary. It records what it is told. It cannot show that Electron behaves as documented.
import { EventEmitter } from "node:events";
import { existsSync } from "node:fs";
import type { MessagePort } from "node:worker_threads";

type Handler = (request: { url: string; method: string }) => Promise<Response>;

/** Everything the host has told the fake since the last `forgetElectron`. */
export const told = {
  calls: [] as string[],
  windows: [] as BrowserWindow[],
  outside: [] as string[],
  errors: [] as [string, string][],
  asked: [] as string[],
  /** The button that is pressed when somebody is asked. */
  answer: 0,
  schemes: [] as object[],
  handlers: new Map<string, Handler>(),
  permission: {} as {
    request?: (...words: unknown[]) => void;
    check?: (...words: unknown[]) => boolean;
    device?: () => boolean;
  },
  menus: [] as unknown[],
  hasLock: true,
};

/** Forgets all of it, and every listener. */
export function forgetElectron(): void {
  for (const list of [
    told.calls,
    told.windows,
    told.outside,
    told.errors,
    told.asked,
    told.schemes,
    told.menus,
  ])
    list.length = 0;
  told.handlers.clear();
  told.permission = {};
  told.hasLock = true;
  told.answer = 0;
  app.removeAllListeners();
  ipcMain.removeAllListeners();
}

class App extends EventEmitter {
  readonly isPackaged = true;
  setPath(name: string, path: string): void {
    if (!existsSync(path)) throw new Error(`Electron takes no folder that is not there: ${path}`);
    told.calls.push(`setPath ${name}`);
  }
  getPath(): string {
    return "/nowhere";
  }
  getVersion(): string {
    return "0.0.0";
  }
  getLocale(): string {
    return "ar-EG";
  }
  requestSingleInstanceLock(): boolean {
    told.calls.push("requestSingleInstanceLock");
    return told.hasLock;
  }
  enableSandbox(): void {
    told.calls.push("enableSandbox");
  }
  whenReady(): Promise<void> {
    told.calls.push("whenReady");
    return Promise.resolve();
  }
  quit(): void {
    told.calls.push("quit");
  }
}

export const app = new App();
export const ipcMain = new EventEmitter();
export const nativeTheme = { shouldUseDarkColors: false };

/** The contents of a window; Electron's own emits the same events. */
export class WebContents extends EventEmitter {
  openHandler: (details: { url: string }) => { action: string } = () => ({ action: "allow" });
  printToPDF(options: Record<string, unknown>): Promise<Buffer> {
    told.calls.push(`printToPDF ${JSON.stringify(options)}`);
    return Promise.resolve(Buffer.from("%PDF"));
  }
  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.openHandler = handler;
  }
}

export class BrowserWindow extends EventEmitter {
  readonly options: Record<string, unknown>;
  readonly webContents = new WebContents();
  readonly shown: string[] = [];
  constructor(options: Record<string, unknown>) {
    super();
    this.options = options;
    told.windows.push(this);
    app.emit("web-contents-created", {}, this.webContents);
  }
  static getAllWindows(): BrowserWindow[] {
    return told.windows;
  }
  loadURL(address: string): Promise<void> {
    this.shown.push(`load ${address}`);
    return Promise.resolve();
  }
  show(): void {
    this.shown.push("show");
  }
  isVisible(): boolean {
    return this.shown.includes("show");
  }
  destroy(): void {
    this.shown.push("destroy");
  }
  isMinimized(): boolean {
    return true;
  }
  restore(): void {
    this.shown.push("restore");
  }
  focus(): void {
    this.shown.push("focus");
  }
  isDestroyed(): boolean {
    return false;
  }
  close(): void {
    this.shown.push("close");
  }
}

export const dialog = {
  showOpenDialog: (): Promise<{ canceled: boolean; filePaths: string[] }> =>
    Promise.resolve({ canceled: told.answer === 0, filePaths: ["/chosen"] }),
  showMessageBoxSync: (_window: BrowserWindow, { message }: { message: string }): number => {
    told.asked.push(message);
    return told.answer;
  },
  showErrorBox: (title: string, words: string): void => {
    told.errors.push([title, words]);
  },
};

export const protocol = {
  registerSchemesAsPrivileged: (schemes: object[]): void => {
    told.calls.push("registerSchemesAsPrivileged");
    told.schemes.push(...schemes);
  },
  handle: (scheme: string, handler: Handler): void => {
    told.handlers.set(scheme, handler);
  },
};

export const session = {
  defaultSession: {
    setPermissionRequestHandler: (handler: (...words: unknown[]) => void): void => {
      told.permission.request = handler;
    },
    setPermissionCheckHandler: (handler: (...words: unknown[]) => boolean): void => {
      told.permission.check = handler;
    },
    setDevicePermissionHandler: (handler: () => boolean): void => {
      told.permission.device = handler;
    },
  },
};

export const shell = {
  openExternal: (address: string): Promise<void> => {
    told.outside.push(address);
    return Promise.resolve();
  },
};

export const Menu = {
  setApplicationMenu: (menu: unknown): void => {
    told.menus.push(menu);
  },
  buildFromTemplate: (template: unknown): unknown => template,
};

/** A port as the main process sees it: `on` with an event that holds the data, and no DOM methods. */
export class MessagePortMain {
  isClosed = false;
  readonly #port: MessagePort;
  constructor(port: MessagePort) {
    this.#port = port;
  }
  on(event: string, listener: (event?: { data: unknown }) => void): this {
    if (event === "message") this.#port.on("message", (data: unknown) => listener({ data }));
    else this.#port.on(event, () => listener());
    // Electron's port queues messages until `start`; a Node port starts when it is listened to.
    this.#port.unref();
    return this;
  }
  postMessage(message: unknown): void {
    this.#port.postMessage(message);
  }
  start(): void {
    this.#port.start();
  }
  close(): void {
    this.isClosed = true;
    this.#port.close();
  }
}
