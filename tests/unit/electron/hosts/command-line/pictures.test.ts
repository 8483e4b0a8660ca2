import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { readMetadata } from "#shared/picture/metadata/read-metadata.ts";
import { runCommand } from "../../../../../electron/hosts/command-line/run-command.ts";
import { pictureWith } from "../../../../support/pictures-with-metadata.ts";
import { createTempFolder } from "../../../../support/temp-folder.ts";

afterEach(() => {
  delete process.env["STANDFIRST_DATA"];
});

type Ran = { readonly exit: number; readonly stdout: string; readonly stderr: string };

/** A folder to stand in, and the command line in it. */
async function desk(): Promise<{ folder: string; standfirst: (line: string) => Promise<Ran> }> {
  const folder = await createTempFolder();
  process.env["STANDFIRST_DATA"] = join(folder, "data");
  const standfirst = async (line: string): Promise<Ran> => {
    const ran = { stdout: "", stderr: "" };
    const exit = await runCommand(line.split(" "), {
      print: (text) => (ran.stdout += text),
      tell: (text) => (ran.stderr += `${text}\n`),
      readInput: () => Promise.resolve(Buffer.of()),
      folder,
      locale: "en",
      now: () => new Date("2026-11-23T12:00:00Z"),
    });
    return { exit, ...ran };
  };
  return { folder, standfirst };
}

const wire = { creator: ["JANE DOE"], credit: "AFP via Getty", instructions: "NO SALES" };

it("inspects files: what stands in them, what the desk makes of it, what contradicts itself", async () => {
  const { folder, standfirst } = await desk();
  await writeFile(join(folder, "wire.jpg"), await pictureWith("jpeg", wire));
  const { exit, stdout, stderr } = await standfirst("pictures inspect wire.jpg --json");
  expect({ exit, stderr, read: JSON.parse(stdout) as unknown }).toEqual({
    exit: 0,
    stderr: "",
    read: [
      {
        file: "wire.jpg",
        blocks: { xmp: 1, iim: 1, exif: 1, extendedXmp: 0, c2pa: false },
        fields: {
          "xmp.creator": ["JANE DOE"],
          "iim.creator": ["JANE DOE"],
          "exif.creator": "JANE DOE",
          "xmp.credit": "AFP via Getty",
          "iim.credit": "AFP via Getty",
          "xmp.instructions": "NO SALES",
          "iim.instructions": "NO SALES",
        },
        record: expect.objectContaining({
          creators: [{ name: "Jane Doe" }],
          supplyChain: ["AFP", "Getty Images"],
        }) as unknown,
        conflicts: [],
        creditLine: "Jane Doe/AFP via Getty Images",
      },
    ],
  });
  expect((await standfirst("pictures inspect wire.jpg")).stdout).toContain(
    "wire.jpg\tJane Doe/AFP via Getty Images\n  xmp.creator\tJANE DOE\n",
  );
});

it("imports files and folders once, and says in a sentence what is no picture", async () => {
  const { folder, standfirst } = await desk();
  await mkdir(join(folder, "wires", "deep"), { recursive: true });
  await writeFile(join(folder, "wires", "a.jpg"), await pictureWith("jpeg", wire));
  await writeFile(join(folder, "wires", "deep", "b.PNG"), await pictureWith("png", wire));
  await writeFile(join(folder, "wires", "notes.txt"), "no picture");
  await writeFile(join(folder, "fake.jpg"), "<html>");
  const first = await standfirst("pictures import wires fake.jpg --library lib");
  expect([first.exit, first.stdout.trimEnd().split("\n").length]).toEqual([1, 2]);
  expect(first.stderr).toMatch(/^fake\.jpg .*\n$/u);
  const again = await standfirst("pictures import wires --library lib");
  expect(again).toEqual({ exit: 0, stdout: first.stdout, stderr: "" });
  expect(await readdir(join(folder, "lib", "pictures"))).toHaveLength(2);
});

it("makes no library for what cannot be read", async () => {
  const { folder, standfirst } = await desk();
  await writeFile(join(folder, "empty.jpg"), "");
  await mkdir(join(folder, "none"));
  const { exit, stderr } = await standfirst(
    "pictures import empty.jpg none missing.jpg --library lib",
  );
  expect([exit, stderr.trimEnd().split("\n").length]).toEqual([1, 3]);
  expect(await readdir(folder)).not.toContain("lib");
});

it("audits a library: what is wrong with each picture, and who uses it", async () => {
  const { folder, standfirst } = await desk();
  await writeFile(join(folder, "wire.jpg"), await pictureWith("jpeg", wire));
  await writeFile(join(folder, "bare.png"), await pictureWith("png", {}));
  await writeFile(join(folder, "port.md"), "# Port\n\n![Cranes](bare.png)\n\nText.\n");
  await standfirst("import port.md --library lib");
  await standfirst("pictures import wire.jpg --library lib");
  const { exit, stdout } = await standfirst("pictures audit --library lib --json");
  const { result } = JSON.parse(stdout) as {
    result: { creditLine: string; problems: { check: string }[]; uses: { headline: string }[] }[];
  };
  // Both were made in one moment, so either id may come first.
  const told = result
    .sort((a, b) => a.creditLine.length - b.creditLine.length)
    .map(({ creditLine, problems, uses }) => ({
      creditLine,
      stops: problems.filter(({ check }) => check === "uncredited-picture").length,
      uses: uses.map(({ headline }) => headline),
    }));
  expect([exit, told]).toEqual([
    1,
    [
      { creditLine: "", stops: 1, uses: ["Port"] },
      { creditLine: "Jane Doe/AFP via Getty Images", stops: 0, uses: [] },
    ],
  ]);
  const { stdout: plain } = await standfirst("pictures audit --library lib");
  expect(plain).toMatch(
    /no credit\n {2}Stop\tA picture has no credit: .*\n[^]* {2}Used in \S+: Port\n$/u,
  );
});

it("writes a record into a copy of a file, and leaves the file alone", async () => {
  const { folder, standfirst } = await desk();
  const original = await pictureWith("jpeg", wire);
  await writeFile(join(folder, "wire.jpg"), original);
  const { stdout } = await standfirst("pictures inspect wire.jpg --json");
  await writeFile(join(folder, "seen.json"), stdout);
  const record = { creators: [{ name: "أحمد الصالح" }], creditLine: "أحمد الصالح/AFP" };
  await writeFile(join(folder, "record.json"), JSON.stringify(record));
  const creditIn = async (name: string): Promise<unknown> =>
    readMetadata(await readFile(join(folder, name))).fields["xmp.credit"];
  const first = await standfirst("pictures write wire.jpg --from record.json --out new/a.jpg");
  expect(first).toEqual({ exit: 0, stdout: `${join(folder, "new", "a.jpg")}\n`, stderr: "" });
  await standfirst("pictures write wire.jpg --from seen.json --out b.jpg");
  expect([await creditIn("new/a.jpg"), await creditIn("b.jpg")]).toEqual([
    "أحمد الصالح/AFP",
    "Jane Doe/AFP via Getty Images",
  ]);
  expect(Buffer.from(original).equals(await readFile(join(folder, "wire.jpg")))).toBe(true);
});

it.each([
  ["wire.jpg --from none.json --out b.jpg"],
  ["wire.jpg --from broken.json --out b.jpg"],
  ["wire.jpg --from list.json --out b.jpg"],
  ["wire.jpg --from wrong.json --out b.jpg"],
  ["huge.jpg --from huge.json --out b.jpg"],
  ["none.jpg --from wrong.json --out b.jpg"],
  ["broken.json --from wrong.json --out b.jpg"],
])("says in one sentence why it writes nothing: %s", async (line) => {
  const { folder, standfirst } = await desk();
  const bytes = await pictureWith("jpeg", wire);
  await writeFile(join(folder, "wire.jpg"), bytes);
  await writeFile(join(folder, "huge.jpg"), bytes);
  await writeFile(join(folder, "broken.json"), "{");
  await writeFile(join(folder, "list.json"), "[1, 2]");
  await writeFile(join(folder, "wrong.json"), '{ "creators": "Jane" }');
  await writeFile(join(folder, "huge.json"), JSON.stringify({ description: "x".repeat(4e6) }));
  const { exit, stdout, stderr } = await standfirst(`pictures write ${line}`);
  expect([exit, stdout, stderr.trimEnd().split("\n").length]).toEqual([1, "", 1]);
  expect(stderr).not.toMatch(/Error|\bat \//u);
  expect(await readdir(folder)).not.toContain("b.jpg");
});

it.each([
  ["pictures"],
  ["pictures frob a.jpg"],
  ["pictures inspect"],
  ["pictures import a.jpg"],
  ["pictures audit"],
  ["pictures audit extra --library lib"],
  ["pictures write a.jpg --out b.jpg"],
  ["pictures write a.jpg --from r.json"],
  ["pictures inspect a.jpg --library lib"],
])("does not guess at what is not understood: %s", async (line) => {
  const { standfirst } = await desk();
  const { exit, stderr } = await standfirst(line);
  expect([exit, stderr.trimEnd().split("\n").length]).toEqual([2, 2]);
});
