import { join } from "node:path";
import { projectFolder } from "../../desk/project-folder.ts";

/**
 * The folder the user stands in. npm runs a script of ours in the project's folder and keeps the
 * user's own in INIT_CWD (docs.npmjs.com, npm run); in a script of another project INIT_CWD is
 * where that one was started, which is not where it called us.
 */
export function userFolder(
  env: Readonly<Record<string, string | undefined>> = process.env,
  here: string = process.cwd(),
): string {
  const ours = env["npm_package_json"] === join(projectFolder(), "package.json");
  return ours && here === projectFolder() ? (env["INIT_CWD"] ?? here) : here;
}
