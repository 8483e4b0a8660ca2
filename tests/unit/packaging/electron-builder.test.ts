import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, it } from "vitest";
import { parse } from "yaml";

// electron-builder checks its settings with these two before it does anything else; neither
// touches Electron. Its own modules are CommonJS without a public entry for this.
const require = createRequire(import.meta.url);
const schema = require("app-builder-lib/scheme.json") as object;
const { validateSchema } = require("app-builder-lib/out/util/config/schemaValidator.js") as {
  validateSchema: (schema: object, settings: unknown) => void;
};

const settings = (): Record<string, unknown> =>
  parse(readFileSync(new URL("../../../electron-builder.yml", import.meta.url), "utf8")) as Record<
    string,
    unknown
  >;

it("passes electron-builder's own schema, which knows every key", () => {
  expect(() => validateSchema(schema, settings())).not.toThrow();
  expect(() => validateSchema(schema, { ...settings(), fuses: {} })).toThrow(/fuses/u);
});

it("publishes nowhere, and turns off every way to run the packed program as something else", () => {
  expect(settings()["publish"]).toBe(null);
  expect(settings()["electronFuses"]).toEqual({
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  });
});
