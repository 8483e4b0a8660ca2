import { join } from "node:path";

/** The folder of `package.json`. */
export const project = join(import.meta.dirname, "../..");
