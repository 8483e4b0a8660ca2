import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import type { Locale } from "#shared/messages/locale.ts";
import { runCommand } from "../../../../../electron/hosts/command-line/run-command.ts";

let template: string;
let folder: string;
let article: string;

beforeAll(async () => {
  template = await mkdtemp(join(tmpdir(), "standfirst-cli-"));
  folder = template;
  process.env["STANDFIRST_DATA"] = join(folder, "data");
  await writeFile(join(folder, "ferry.txt"), "Ferry strike called off\n\nSailings resume.\n");
  await standfirst("import ferry.txt --library lib");
});

afterAll(() => rm(template, { recursive: true, force: true }));

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "standfirst-cli-"));
  process.env["STANDFIRST_DATA"] = join(folder, "data");
  await cp(join(template, "lib"), join(folder, "lib"), { recursive: true });
  const names = await readdir(join(folder, "lib", "articles"), { recursive: true });
  article = join(folder, "lib", "articles", names.find((it) => it.endsWith("article.json")) ?? "");
});

afterEach(async () => {
  delete process.env["STANDFIRST_DATA"];
  await rm(folder, { recursive: true, force: true });
});

async function standfirst(
  line: string,
  locale: Locale = "en",
): Promise<{ exit: number; stdout: string; stderr: string }> {
  let stdout = "";
  let stderr = "";
  const exit = await runCommand(line.split(" "), {
    print: (text) => {
      stdout += text;
    },
    tell: (text) => {
      stderr += `${text}\n`;
    },
    readInput: () => Promise.resolve(Buffer.from("")),
    folder,
    locale,
    now: () => new Date("2026-11-23T12:00:00Z"),
  });
  return { exit, stdout, stderr };
}

it("ends with 0 and says so where nothing is wrong", async () => {
  expect(await standfirst("verify --library lib")).toEqual({
    exit: 0,
    stdout: "",
    stderr: "Everything is as it should be.\n",
  });
});

it("ends with 2 where there is no library, or the words are not understood", async () => {
  expect(await standfirst("verify --library nowhere")).toMatchObject({ exit: 2, stdout: "" });
  expect(await standfirst("verify")).toMatchObject({ exit: 2 });
  expect(await standfirst("verify more --library lib")).toMatchObject({ exit: 2 });
});

it("says what is wrong, mends what it can when asked to, and says what is left", async () => {
  const whole = await readFile(article, "utf8");
  await writeFile(article.replace("article.json", "article (1).json"), whole);
  await writeFile(article, "\0".repeat(100));
  const found = await standfirst("verify --library lib");
  expect(found.exit).toBe(1);
  expect(found.stdout).toMatch(
    /^Wrong\tarticles\/.*\/article\.json\tThe article cannot be read\. JSON: .*\n/u,
  );
  expect(found.stderr).toBe(
    "2 things wrong, no notes, 0 mended, 0 set aside.\n1 of them can be mended: run it with --repair.\n",
  );
  const mended = await standfirst("verify --library lib --repair");
  expect(mended).toMatchObject({
    exit: 0,
    stderr: "Nothing wrong, no notes, 2 mended, 1 set aside.\n",
  });
  expect(mended.stdout).toContain("the damaged file is in set-aside/articles/");
  expect(await readFile(article, "utf8")).toBe(whole);
  expect(await standfirst("verify --library lib --repair")).toMatchObject({ exit: 0, stdout: "" });
});

it("prints one object with --json, in the user's language", async () => {
  await writeFile(article, "{");
  const { exit, stdout } = await standfirst("verify --library lib --json", "ar");
  const { result } = JSON.parse(stdout) as {
    result: { findings: readonly { kind: string; words: string }[]; counts: object };
  };
  expect(exit).toBe(1);
  expect(result.findings).toMatchObject([
    { kind: "article-damaged", level: "problem", mend: null, outcome: null },
  ]);
  expect(result.findings[0]?.words).toContain("تعذرت قراءة المادة");
  expect(result.counts).toEqual({ problems: 1, notes: 0, mendable: 0, mended: 0, aside: 0 });
});

it("says that a library is a copy, when it is opened and not when it is only looked at", async () => {
  await standfirst("list --library lib");
  await cp(join(folder, "lib"), join(folder, "copy"), { recursive: true });
  const before = await readFile(join(folder, "copy", "library.json"), "utf8");
  expect(await standfirst("verify --library copy")).toMatchObject({ exit: 0 });
  expect(await readFile(join(folder, "copy", "library.json"), "utf8")).toBe(before);
  const listed = await standfirst("list --library copy");
  expect(listed.stderr).toContain("is a copy of another one");
  expect(await readFile(join(folder, "copy", "library.json"), "utf8")).not.toBe(before);
  expect((await standfirst("list --library copy")).stderr).toBe("");
});
