import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** The pages the app is compared with. The bench says where they are built to. */
export default defineConfig({
  root: import.meta.dirname,
  base: "./",
  logLevel: "warn",
  plugins: [react()],
  build: {
    emptyOutDir: true,
    target: "es2024",
    chunkSizeWarningLimit: 1024,
    rolldownOptions: {
      input: ["bare-prosemirror.html", "bare-tiptap.html"].map((name) =>
        join(import.meta.dirname, name),
      ),
    },
  },
});
