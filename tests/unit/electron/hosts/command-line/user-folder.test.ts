import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectFolder } from "../../../../../electron/desk/project-folder.ts";
import { userFolder } from "../../../../../electron/hosts/command-line/user-folder.ts";

const ours = join(projectFolder(), "package.json");

describe("userFolder", () => {
  it("is where npm run was called when npm runs our own script", () => {
    const env = { npm_package_json: ours, INIT_CWD: "/home/ann/stories" };
    expect(userFolder(env, projectFolder())).toBe("/home/ann/stories");
  });

  it("is the folder we are called in inside the script of another project", () => {
    const env = { npm_package_json: "/site/package.json", INIT_CWD: "/site" };
    expect(userFolder(env, "/site/articles")).toBe("/site/articles");
  });

  it("is the folder we are called in without npm", () => {
    expect(userFolder({}, "/home/ann")).toBe("/home/ann");
  });
});
