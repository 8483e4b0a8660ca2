import { defineConfig } from "vitest/config";

export default defineConfig({
  root: new URL("..", import.meta.url).pathname,
  test: {
    include: ["tests/unit/**/*.test.ts", "tests/corpus/**/*.test.ts", "tests/crash/**/*.test.ts"],
    // A package that is asked for Electron's path answers without starting a download (shell.md).
    env: { ELECTRON_OVERRIDE_DIST_PATH: "/nonexistent" },
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    server: { deps: { inline: ["electron-store"] } },
  },
});
