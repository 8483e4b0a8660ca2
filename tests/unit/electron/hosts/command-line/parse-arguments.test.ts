import { describe, expect, it } from "vitest";
import { parseArguments } from "../../../../../electron/hosts/command-line/parse-arguments.ts";

function parse(line: string): unknown {
  const parsed = parseArguments(line.split(" ").filter((word) => word !== ""));
  return parsed.ok ? parsed.value : parsed.failure.key;
}

describe("parseArguments", () => {
  it("reads a conversion", () => {
    expect(parse("convert a.txt - --to markdown --from text --out out --report")).toEqual({
      name: "convert",
      inputs: ["a.txt", "-"],
      to: "markdown",
      from: "text",
      out: "out",
      report: true,
      json: false,
    });
  });

  it("takes what follows -- for names, even with dashes", () => {
    expect(parse("check -- --odd-name.txt")).toEqual({
      name: "check",
      target: "--odd-name.txt",
      library: undefined,
      json: false,
    });
  });

  it("reads an override only with its reason and its name", () => {
    expect(parse("export a --to html --library l --out o --override urgent --by Mo")).toEqual({
      name: "export",
      ids: ["a"],
      to: "html",
      library: "l",
      out: "o",
      override: { reason: "urgent", by: "Mo" },
      report: false,
      json: false,
    });
  });

  it("reads the wish for placeholders with a name, and a reason only if there is one", () => {
    const line = "export a --to html --library l --out o --placeholders --by Mo";
    expect(parse(line)).toMatchObject({ override: { by: "Mo", reason: "", placeholders: true } });
    expect(parse(`${line} --override urgent`)).toMatchObject({
      override: { by: "Mo", reason: "urgent", placeholders: true },
    });
  });

  it.each([
    ["export a --to html --library l --out o --placeholders", "cli.override-needs-both"],
    ["publish", "cli.unknown-command"],
    ["convert --to markdown", "cli.missing-argument"],
    ["convert a.txt", "cli.missing-option"],
    ["convert a.txt --to pdf", "cli.unknown-format"],
    ["convert a.txt --to", "cli.unknown-option"],
    ["convert a.txt --to text --colour", "cli.unknown-option"],
    ["convert - - --to text", "cli.one-stdin"],
    ["list", "cli.missing-option"],
    ["show --library l", "cli.missing-argument"],
    ["show a b --library l", "cli.extra-argument"],
    ["export a --all --to html --library l --out o", "cli.extra-argument"],
    ["export a --to html --library l --out o --override why", "cli.override-needs-both"],
    ["open --port many", "cli.bad-port"],
    ["open --port 70000", "cli.bad-port"],
    ["open here", "cli.extra-argument"],
  ])("says what is wrong with %j", (line, key) => {
    expect(parse(line)).toBe(key);
  });

  it("shows the help wherever it is asked for", () => {
    expect(parse("--help")).toEqual({ name: "help" });
    expect(parse("export --help")).toEqual({ name: "help" });
  });
});
