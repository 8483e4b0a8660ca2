/** One row of the table: what the files of a folder may import. */
export type Layer = {
  /** A path prefix from the project's top, or one file. The longest that fits a file is its row. */
  readonly of: string;
  /** Prefixes of our own files. A folder may always import from itself. */
  readonly ours: readonly string[];
  /** Packages, by the beginning of their name. */
  readonly packages: readonly string[];
  /** Prefixes that may be imported for their types only. */
  readonly types?: readonly string[];
};

const rowAbove = ["shared/text/", "shared/result.ts", "shared/failures.ts"];
const models = [...rowAbove, "shared/article/", "shared/picture/"];
const render = ["react", "zustand"];

/** Who may import whom: the table of design.md §3 as data. A file that no row fits fails the test. */
export const layers: readonly Layer[] = [
  { of: "shared/text/", ours: [], packages: [] },
  { of: "shared/typography/", ours: [], packages: [] },
  { of: "shared/spelling/", ours: [], packages: [] },
  { of: "shared/result.ts", ours: [], packages: [] },
  { of: "shared/failures.ts", ours: [], packages: ["zod"] },
  { of: "shared/article/", ours: rowAbove, packages: ["zod", "prosemirror-model"] },
  {
    of: "shared/article/compare/",
    ours: [...rowAbove, "shared/article/"],
    packages: ["zod", "prosemirror-model", "diff"],
  },
  { of: "shared/picture/", ours: rowAbove, packages: ["zod"] },
  { of: "shared/picture/metadata/", ours: rowAbove, packages: ["saxes", "fflate"] },
  { of: "shared/house/", ours: models, packages: ["zod"] },
  {
    of: "shared/messages/",
    ours: ["shared/text/", "shared/failures.ts"],
    packages: ["intl-messageformat"],
  },
  {
    of: "shared/commands/",
    ours: ["shared/text/", "shared/failures.ts"],
    packages: [],
    types: ["shared/messages/"],
  },
  {
    of: "shared/checks/",
    ours: [...models, "shared/house/"],
    packages: [],
    types: ["prosemirror-model"],
  },
  {
    of: "shared/convert/",
    ours: [...models, "shared/house/", "shared/messages/"],
    packages: [
      "prosemirror-model",
      "mdast-util",
      "micromark-",
      "mdast",
      "hast",
      "yaml",
      "zod",
      "unist",
    ],
  },
  {
    of: "shared/desk-api/",
    ours: [...models, "shared/house/"],
    packages: ["zod", "@orpc/contract"],
    types: ["shared/checks/", "shared/convert/"],
  },
  {
    of: "electron/library/",
    ours: ["shared/", "electron/pictures/"],
    packages: ["node:", "prosemirror-model"],
  },
  ...libraryFolders(),
  { of: "electron/pictures/", ours: ["shared/"], packages: ["node:", "sharp"] },
  {
    of: "electron/desk/",
    ours: ["shared/", "electron/library/", "electron/pictures/"],
    packages: ["node:", "@orpc/server", "@orpc/contract", "conf", "zod"],
    types: ["prosemirror-model"],
  },
  {
    of: "electron/hosts/command-line/",
    ours: ["shared/", "electron/desk/", "electron/ensure-built.ts", "electron/hosts/browser/"],
    packages: ["node:"],
  },
  {
    of: "electron/hosts/browser/",
    ours: ["shared/", "electron/desk/"],
    packages: ["node:", "ws", "@orpc/server", "conf"],
    types: ["electron/library/library.ts"],
  },
  {
    of: "electron/hosts/electron/",
    ours: ["shared/", "electron/desk/"],
    packages: ["node:", "electron", "electron-store", "@orpc/server", "zod"],
    types: ["electron/library/library.ts"],
  },
  { of: "electron/main.ts", ours: ["electron/hosts/electron/"], packages: ["electron", "node:"] },
  // Two constants, which its build takes in: a sandboxed preload script can require nothing of ours.
  {
    of: "electron/preload.ts",
    ours: ["shared/desk-api/desk-port.ts", "electron/hosts/electron/port-channel.ts"],
    packages: ["electron"],
  },
  // Chooses a host and starts it, so it may know them; it must run before anything is built.
  { of: "electron/start.ts", ours: ["electron/", "shared/messages/"], packages: ["node:"] },
  { of: "electron/find-electron.ts", ours: [], packages: ["node:"] },
  { of: "electron/ensure-built.ts", ours: [], packages: ["node:"] },
  { of: "electron/vite.config.ts", ours: [], packages: ["node:", "vite"] },
  { of: "renderer/vite.config.ts", ours: [], packages: ["node:", "vite", "@vitejs/plugin-react"] },
  { of: "renderer/ui/", ours: ["shared/messages/"], packages: ["react", "@base-ui/react"] },
  {
    of: "renderer/desk-client/",
    ours: ["shared/desk-api/", "shared/failures.ts", "shared/result.ts"],
    packages: ["@orpc/client"],
    types: ["@orpc/contract", "shared/picture/"],
  },
  {
    of: "renderer/state/",
    ours: ["renderer/desk-client/", "shared/"],
    packages: render,
    types: ["prosemirror-model"],
  },
  {
    of: "renderer/editor/",
    ours: ["renderer/ui/", "shared/"],
    packages: ["react", "@tiptap/", "cspell-trie-lib", "@cspell/dict-"],
    types: ["prosemirror-model"],
  },
  {
    of: "renderer/features/",
    ours: ["renderer/ui/", "renderer/editor/", "renderer/state/", "shared/"],
    packages: ["react", "@tanstack/react-virtual"],
    types: ["prosemirror-model"],
  },
  { of: "renderer/styles/", ours: [], packages: ["@fontsource"] },
  {
    of: "renderer/app/",
    ours: ["renderer/", "shared/"],
    packages: [...render, "@fontsource", "zod"],
    // The editor is handed from the canvas to what acts on it.
    types: ["@tiptap/core"],
  },
  {
    of: "renderer/main.tsx",
    ours: ["renderer/", "shared/"],
    packages: ["react", "react-dom", "@fontsource"],
  },
];

/** The library's own folders, from the bottom up: each may import from those before it. */
function libraryFolders(): readonly Layer[] {
  const folders = "disk stored history sync articles house pictures index care".split(" ");
  return folders.map((folder, place, all) => ({
    of: `electron/library/${folder}/`,
    ours: [
      "shared/",
      "electron/pictures/",
      ...all.slice(0, place).map((below) => `electron/library/${below}/`),
    ],
    packages: ["node:", "prosemirror-model"],
  }));
}
