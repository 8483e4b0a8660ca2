import { readFileSync } from "node:fs";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

/** The licences that must go wherever the dictionaries and their engine go. */
const licences = {
  "cspell-trie-lib": "cspell-trie-lib/LICENSE",
  "dictionary-ar": "@cspell/dict-ar/LICENSE",
  "dictionary-ar-ayaspell": "@cspell/dict-ar/src/ayaspell/COPYING",
  "dictionary-en-gb": "@cspell/dict-en-gb/LICENSE",
  "dictionary-en-us": "@cspell/dict-en_us/LICENSE",
  "dictionary-en-us-sources": "@cspell/dict-en_us/src/hunspell/README_en_US-large.txt",
  "dictionary-es": "@cspell/dict-es-es/LICENSE",
  "dictionary-es-sources": "@cspell/dict-es-es/src/hunspell/license",
  "dictionary-fr": "@cspell/dict-fr-fr/LICENSE",
  "dictionary-fr-sources":
    "@cspell/dict-fr-fr/src/hunspell-french-dictionaries-v7.0/README_dict_fr.txt",
};

function shipLicences(): Plugin {
  return {
    name: "ship-licences",
    apply: "build",
    generateBundle() {
      for (const [name, path] of Object.entries(licences))
        this.emitFile({
          type: "asset",
          fileName: `licences/${name}.txt`,
          source: readFileSync(join(import.meta.dirname, "../node_modules", path)),
        });
    },
  };
}

// No inline script, style or data: address may come out of this build: the page's
// Content-Security-Policy allows none of them.
export default defineConfig({
  root: import.meta.dirname,
  base: "./",
  plugins: [react(), shipLicences()],
  // The dictionaries, as files, past what their packages export.
  resolve: { alias: { "@cspell/": join(import.meta.dirname, "../node_modules/@cspell/") } },
  build: {
    outDir: "../dist/renderer",
    emptyOutDir: true,
    target: "es2024",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1024,
    rolldownOptions: {
      input: {
        index: join(import.meta.dirname, "index.html"),
        "print-fonts": join(import.meta.dirname, "styles", "print-fonts.css"),
      },
      output: {
        // The hosts' print documents link it, and know no hash.
        assetFileNames: ({ names }) =>
          names.includes("print-fonts.css") ? "[name][extname]" : "assets/[name]-[hash][extname]",
      },
    },
  },
});
