import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runCommand } from "../../../../../electron/hosts/command-line/run-command.ts";

const story = `Ferry strike called off at the last minute

Sailings resume from dawn after talks that ran through the night.

Passengers wait at the harbour on Monday [Reuters]

The ferry company and the union agreed on Tuesday to go back to work, both said.

“It was close,” said Karim Saleh, who speaks for the crews.
`;

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "standfirst-cli-"));
  process.env["STANDFIRST_DATA"] = join(folder, "data");
  await writeFile(join(folder, "ferry.txt"), story);
});

afterEach(async () => {
  delete process.env["STANDFIRST_DATA"];
  await rm(folder, { recursive: true, force: true });
});

async function standfirst(
  line: string,
  input = "",
): Promise<{ exit: number; stdout: string; stderr: string }> {
  let stdout = "";
  let stderr = "";
  const exit = await runCommand(
    line.split(" ").map((word) => word.replaceAll("␣", " ")),
    {
      print: (text) => {
        stdout += text;
      },
      tell: (text) => {
        stderr += `${text}\n`;
      },
      readInput: () => Promise.resolve(Buffer.from(input)),
      folder,
      locale: "en",
      now: () => new Date("2026-11-23T12:00:00Z"),
    },
  );
  return { exit, stdout, stderr };
}

describe("convert", () => {
  it("prints the article in the form asked for, and nothing else", async () => {
    const { exit, stdout, stderr } = await standfirst("convert ferry.txt --to html-fragment");
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: "" });
    expect(stdout).toContain("Ferry strike called off at the last minute</h1>");
    expect(stdout).toContain("Reuters</cite>");
  });

  it("reads standard input, and tells its form by how it begins", async () => {
    const { stdout } = await standfirst(
      "convert - --to text",
      "<h1>Rain at last</h1><p>It came.</p>",
    );
    expect(stdout).toContain("Rain at last");
  });

  it("gives the result and the report as one object under --json", async () => {
    const { stdout } = await standfirst("convert ferry.txt --to json --json");
    const { result, report } = JSON.parse(stdout) as {
      result: { document: { type: string }; pictures: { creditLine: string }[] };
      report: { kind: string }[];
    };
    expect([result.document.type, result.pictures[0]?.creditLine]).toEqual(["doc", "Reuters"]);
    expect(report.some(({ kind }) => kind === "guessed")).toBe(true);
  });

  it("names files after their inputs, and gives a clash a number", async () => {
    await mkdir(join(folder, "other"));
    await writeFile(join(folder, "other", "ferry.txt"), story);
    const { exit } = await standfirst("convert ferry.txt other/ferry.txt --to markdown --out out");
    expect([exit, (await readdir(join(folder, "out"))).sort()]).toEqual([
      0,
      ["ferry-2.md", "ferry.md"],
    ]);
  });

  it("writes to the very file that --out names when it has an extension", async () => {
    await standfirst("convert ferry.txt --to html --out page.html");
    expect(await readFile(join(folder, "page.html"), "utf8")).toContain("<!doctype html>");
  });

  it("tells the report on the other stream under --report", async () => {
    const { stderr } = await standfirst("convert ferry.txt --to markdown --report");
    expect(stderr).toContain("Guessed: ");
  });

  it.each([
    ["a missing file", "missing.txt", "There is no file missing.txt."],
    ["a folder", "data.txt", "data.txt is a folder"],
    ["an empty file", "empty.txt", "empty.txt is empty."],
    ["a binary file", "picture.txt", "picture.txt is not text."],
    ["an unknown extension", "talks.docx", "What talks.docx holds cannot be told"],
    ["a truncated article", "cut.json", "cut.json is damaged"],
  ])("fails in one sentence on %s and goes on with the next", async (_what, name, words) => {
    await mkdir(join(folder, "data.txt"));
    await writeFile(join(folder, "empty.txt"), "");
    await writeFile(join(folder, "picture.txt"), Buffer.from([0xff, 0xd8, 0xff, 0x00, 0x00]));
    await writeFile(join(folder, "talks.docx"), "PK");
    await writeFile(join(folder, "cut.json"), '{"format": 1, "id": "');
    const { exit, stdout, stderr } = await standfirst(`convert ${name} ferry.txt --to text`);
    expect(exit).toBe(1);
    expect(stderr).toContain(words);
    expect(stderr.trim().split("\n").length).toBe(1);
    expect(stdout).toContain("Ferry strike");
  });

  it("refuses 200 MB without reading them", async () => {
    const { open } = await import("node:fs/promises");
    await using handle = await open(join(folder, "giant.txt"), "w");
    await handle.truncate(200 * 1024 * 1024);
    const { exit, stderr } = await standfirst("convert giant.txt --to text");
    expect([exit, stderr.startsWith("giant.txt is too large")]).toEqual([1, true]);
  });
});

describe("a library", () => {
  it("takes articles in, lists, shows and exports them", async () => {
    const imported = await standfirst("import ferry.txt --library lib");
    const [id = ""] = imported.stdout.split("\t");
    const listed = await standfirst("list STRIKE --library lib");
    const shown = await standfirst(`show ${id} --library lib`);
    const exported = await standfirst(`export ${id} --to markdown --library lib --out out`);
    expect(listed.stdout.split("\t")[0]).toBe(id);
    expect(shown.stdout).toContain("“It was close,” said Karim Saleh");
    expect([imported.exit, listed.exit, shown.exit, exported.exit]).toEqual([0, 0, 0, 0]);
    expect(await readdir(join(folder, "out"))).toEqual([
      "ferry-strike-called-off-at-the-last-minute.md",
    ]);
  });

  it("makes the library only on import; every other command fails without one", async () => {
    for (const line of [
      "list --library none",
      "show 01k9x2m4 --library none",
      "export --all --to text --library none --out out",
      "check 01k9x2m4 --library none",
    ]) {
      const { exit, stderr } = await standfirst(line);
      expect([exit, stderr.startsWith("There is no library in ")]).toEqual([1, true]);
    }
    expect(await readdir(folder)).not.toContain("none");
  });

  it("keeps an uncredited picture in until somebody overrides it by name", async () => {
    await writeFile(
      join(folder, "uncredited.md"),
      "---\nheadline: Rain\nlanguage: en\n---\n\n![A wet street](https://example.org/rain.jpg)\n\nIt came.\n",
    );
    const [id = ""] = (await standfirst("import uncredited.md --library lib")).stdout.split("\t");
    const to = `${id} --to markdown --library lib --out out`;
    const kept = await standfirst(`export ${to}`);
    expect([kept.exit, kept.stderr.includes("a picture has no credit")]).toEqual([1, true]);
    const let_ = await standfirst(`export ${to} --override desk␣knows --by Mo␣Ali`);
    expect(let_.exit).toBe(0);
    const markdown = await readFile(join(folder, "out", "rain.md"), "utf8");
    expect(markdown).toContain("by: Mo Ali");
    expect((await standfirst(`check ${id} --library lib`)).exit).toBe(1);
  });

  it("survives a damaged article and names its file", async () => {
    await standfirst("import ferry.txt --library lib");
    const [path = ""] = (
      await readdir(join(folder, "lib", "articles"), { recursive: true })
    ).filter((name) => name.endsWith("article.json"));
    await writeFile(join(folder, "lib", "articles", path), "{");
    const { exit, stdout, stderr } = await standfirst("list --library lib");
    expect([exit, stdout]).toEqual([0, ""]);
    expect(stderr).toContain("article.json");
    expect(await readFile(join(folder, "lib", "articles", path), "utf8")).toBe("{");
  });

  it("says in a sentence when it may not write", async () => {
    await mkdir(join(folder, "locked"));
    await writeFile(join(folder, "locked", "library.json"), "not json");
    await chmod(join(folder, "locked"), 0o500);
    const { exit, stderr } = await standfirst("import ferry.txt --library locked");
    expect(exit).toBe(1);
    expect(stderr.trim().split("\n").length).toBe(1);
  });
});

describe("what a strict tester tried", () => {
  it("makes no library when not one file can be read", async () => {
    await writeFile(join(folder, "empty.txt"), " ");
    const { exit, stdout, stderr } = await standfirst("import none.txt empty.txt --library new");
    expect({ exit, stdout, lines: stderr.split("\n").length }).toEqual({
      exit: 1,
      stdout: "",
      lines: 3,
    });
    expect(await readdir(folder)).not.toContain("new");
  });

  it("takes the files that can be read after one that cannot", async () => {
    const { exit, stdout } = await standfirst("import none.txt ferry.txt - --library new", story);
    expect([exit, stdout.match(/\t\S+/gu)]).toEqual([1, ["\tferry.txt", "\t-"]]);
  });

  it("says which stops keep an article in, in whole words", async () => {
    await writeFile(
      join(folder, "flag.md"),
      "---\nheadline: H\nlegal:\n  flag: Contempt\nembargo_until: 2999-01-01T00:00:00Z\n---\n\nBody.\n",
    );
    await standfirst("import flag.md --library new");
    const { stderr } = await standfirst("export --all --to text --library new --out out");
    expect(stderr).toContain(
      "Not exported: a legal flag is not cleared, the embargo is not over. The article is untouched.",
    );
  });

  it("lists the earlier versions of an article, shows one, and says which is damaged", async () => {
    const [id] = (await standfirst("import ferry.txt --library new")).stdout.split("\t");
    expect(await standfirst(`history ${id} --library new`)).toEqual({
      exit: 0,
      stdout: "",
      stderr: "",
    });
    const names = await readdir(join(folder, "new"), { recursive: true });
    const file = join(folder, "new", names.find((name) => name.endsWith("article.json")) ?? "");
    const text = await readFile(file, "utf8");
    const { updated, revision } = JSON.parse(text) as {
      updated: string;
      revision: { id: string };
    };
    const version = `${updated.replaceAll(/[-:]/gu, "")}-${revision.id}`;
    const kept = join(file, "../history", version);
    await mkdir(join(file, "../history"));
    await writeFile(`${kept}.json`, text);
    const label = { kind: "as-lawyered", at: "2026-11-23T12:00:00Z", by: "Lea Sarkis" };
    await writeFile(`${kept}.as-lawyered.20261123T120000.000Z.label`, JSON.stringify(label));
    const listed = await standfirst(`history ${id} --library new`);
    expect(listed).toEqual({
      exit: 0,
      stdout: `${version}\t27\tAs lawyered, Lea Sarkis\n`,
      stderr: "",
    });
    const shown = await standfirst(`show ${id} --version ${version} --library new`);
    expect(shown.stdout).toContain("“It was close,” said Karim Saleh");
    await writeFile(`${kept}.json`, text.replace("It was close", "It was clear"));
    const damaged = await standfirst(`history ${id} --library new --json`);
    expect(damaged.exit).toBe(1);
    expect(JSON.parse(damaged.stdout)).toMatchObject({
      result: [{ version, labels: [label], failure: { code: "damaged" } }],
    });
    expect((await standfirst(`show ${id} --version ${version} --library new`)).exit).toBe(1);
  });

  it("shows the form asked for under --json too", async () => {
    const id = (await standfirst("import ferry.txt --library new")).stdout.slice(0, 26);
    const { stdout } = await standfirst(`show ${id} --to html-fragment --library new --json`);
    const { result } = JSON.parse(stdout) as { result: unknown };
    expect(typeof result).toBe("string");
  });

  it("answers several inputs with a list, even when one of them fails", async () => {
    const { exit, stdout } = await standfirst("convert ferry.txt none.txt --to text --json");
    const { result } = JSON.parse(stdout) as { result: unknown };
    expect([exit, Array.isArray(result)]).toEqual([1, true]);
  });

  it("takes --out with a slash at its end for a folder", async () => {
    await standfirst("convert ferry.txt --to text --out v1.0/");
    expect(await readdir(join(folder, "v1.0"))).toEqual(["ferry.txt"]);
  });

  it("names the file that is where a folder should be", async () => {
    const { stderr } = await standfirst("convert ferry.txt --to text --out ferry.txt/deep/x.txt");
    expect(stderr).toBe(
      `${join(folder, "ferry.txt")} is a file, and a folder is needed. Nothing was written.\n`,
    );
  });

  it("writes a file whose name takes all the bytes a name may have", async () => {
    const name = `${"n".repeat(251)}.txt`;
    expect(await standfirst(`convert ferry.txt --to text --out ${name}`)).toEqual({
      exit: 0,
      stdout: "",
      stderr: "",
    });
  });

  it.runIf(process.platform === "linux")(
    "stops reading an input that never ends, and gives up on a library that cannot be",
    async () => {
      const endless = await standfirst("convert /dev/zero --from text --to text");
      expect([endless.exit, endless.stderr.includes("is too large")]).toEqual([1, true]);
      expect(await standfirst("import ferry.txt --library /proc/standfirst")).toEqual({
        exit: 1,
        stdout: "",
        stderr:
          "The disk answered ENOENT for /proc/standfirst. The file there is as it was. Check the disk, or choose another place.\n",
      });
    },
  );
});

describe("usage", () => {
  it("ends with 2 when there is nothing to do, to read twice, or no folder to export to", async () => {
    for (const line of [
      "",
      "import - - --library new",
      "export --all --to text --library new --out -",
    ]) {
      const { exit, stdout } = await standfirst(line);
      expect([exit, stdout]).toEqual([2, ""]);
    }
  });

  it("ends with 2 and a hint when the words are not understood", async () => {
    const { exit, stdout, stderr } = await standfirst("publish ferry.txt");
    expect([exit, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("There is no command publish.");
    expect(stderr).toContain("--help");
  });
});
