import { readFileSync, writeFileSync } from "node:fs";
import { proseCssModule } from "./prose-css-module.ts";

// Run it after a change of prose.css: node tests/support/write-prose-css.ts
const folder = new URL("../../shared/convert/html/", import.meta.url);
const css = readFileSync(new URL("prose.css", folder), "utf8");
writeFileSync(new URL("prose-css.ts", folder), proseCssModule(css));
