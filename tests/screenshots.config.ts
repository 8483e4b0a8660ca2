import { defineConfig } from "@playwright/test";
import base from "./playwright.config.ts";

// `npm run screenshots`: the screens as pictures, for the README and for looking at them.
export default defineConfig({ ...base, testDir: "screenshots", workers: 1 });
