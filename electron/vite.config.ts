import { rmSync } from "node:fs";
import { join } from "node:path";
import { defineConfig, type Plugin } from "vite";

const project = join(import.meta.dirname, "..");
const source = (path: string): string => join(import.meta.dirname, path);

/** The entries of the built desk, by the place they get in `dist`. */
const entries = {
  "electron/main.js": source("main.ts"),
  // A worker is a file of its own, beside the chunk that starts it.
  "electron/library-index-worker.js": source("library/index/library-index-worker.ts"),
  "standfirst.mjs": source("hosts/command-line/bin.ts"),
};

// Everything goes into the build but what cannot: Electron itself, sharp's native code, Node's own.
const external = [/^electron$/, /^sharp$/, /^node:/];

export default defineConfig({
  root: import.meta.dirname,
  appType: "custom",
  logLevel: "warn",
  plugins: [emptyFolder()],
  builder: {
    buildApp: async (builder) => {
      for (const environment of Object.values(builder.environments)) {
        if (environment.name !== "client") await builder.build(environment);
      }
    },
  },
  environments: {
    main: {
      consumer: "server",
      resolve: { noExternal: true },
      build: {
        outDir: join(project, "dist"),
        emptyOutDir: false,
        target: "node24",
        minify: false,
        rolldownOptions: {
          input: entries,
          external,
          output: {
            format: "esm",
            entryFileNames: "[name]",
            chunkFileNames: "electron/[name]-[hash].js",
          },
        },
      },
    },
    preload: {
      consumer: "server",
      resolve: { noExternal: true },
      build: {
        outDir: join(project, "dist", "electron"),
        emptyOutDir: false,
        target: "node24",
        minify: false,
        rolldownOptions: {
          input: { preload: source("preload.ts") },
          external,
          // A sandboxed preload is one CommonJS file that requires nothing but electron.
          output: { format: "cjs", entryFileNames: "[name].cjs", codeSplitting: false },
        },
      },
    },
  },
});

/** Takes away what an earlier build left: `dist` itself also holds the page, which stays. */
function emptyFolder(): Plugin {
  return {
    name: "standfirst:empty-folder",
    buildStart() {
      if (this.environment.name !== "main") return;
      rmSync(join(this.environment.config.build.outDir, "electron"), {
        recursive: true,
        force: true,
      });
    },
  };
}
