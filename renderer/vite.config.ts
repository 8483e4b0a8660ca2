import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

// No inline script, style or data: address may come out of this build: the page's
// Content-Security-Policy allows none of them.
export default defineConfig({
  root: import.meta.dirname,
  base: "./",
  plugins: [react()],
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
