import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { argv, stdout } from "node:process";
import { createArticles } from "../../electron/desk/articles.ts";
import { openLibrary } from "../../electron/library/open-library.ts";

// Run in a mount namespace of its own (`unshare`): keeps a library on a real disk, lets the disk go
// bad, saves, mends the disk and saves again. Prints for each disk what the desk answered and what
// stood on the disk, as JSON; `bad-disks.test.ts` judges.

type Disk = {
  readonly prepare: (at: string) => void;
  readonly spoil: (at: string) => void;
  readonly mend: (at: string) => void;
};

const [, , folder = "", ...names] = argv;

const run = (program: string, ...args: readonly string[]): void => {
  execFileSync(program, args, { stdio: ["ignore", "ignore", "inherit"] });
};
const small = (at: string): void => run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", at);
const shelf = (at: string): string => `${at}-shelf`;

const disks: Readonly<Record<string, Disk>> = {
  full: {
    prepare: small,
    spoil: (at) => fill(at, 0),
    mend: (at) => rmSync(join(at, "filler")),
  },
  "nearly full": {
    prepare: small,
    spoil: (at) => fill(at, 32 * 1024),
    mend: (at) => rmSync(join(at, "filler")),
  },
  "read-only": {
    prepare: small,
    spoil: (at) => run("mount", "-o", "remount,ro", at),
    mend: (at) => run("mount", "-o", "remount,rw", at),
  },
  unplugged: {
    prepare: (at) => {
      mkdirSync(shelf(at));
      run("mount", "--bind", shelf(at), at);
    },
    spoil: (at) => run("umount", "-l", at),
    mend: (at) => run("mount", "--bind", shelf(at), at),
  },
  forbidden: {
    prepare: () => undefined,
    spoil: (at) => run("chmod", "-R", "a-w", at),
    mend: (at) => run("chmod", "-R", "u+w", at),
  },
};

for (const name of names) stdout.write(`${JSON.stringify(await tryDisk(name, disks[name]))}\n`);

async function tryDisk(name: string, disk: Disk | undefined): Promise<object> {
  if (disk === undefined) throw new Error(`No disk is called ${name}`);
  const at = join(folder, `قرص ${name}`);
  mkdirSync(at);
  disk.prepare(at);
  const opened = await openLibrary({
    path: join(at, "the library"),
    create: { name: "The Desk" },
    indexFolder: join(folder, "index"),
  });
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
  const articles = createArticles(opened.value, () => new Date());
  const created = await articles.create({ language: "ar" });
  if (!created.ok) throw new Error(JSON.stringify(created.failure));
  const { id, revision } = created.value.article;
  // The slug of a headline has 60 bytes at most; letters of four bytes are the worst it can meet.
  const headline = "𐤀𐤁𐤂".repeat(100);
  const save = (base: string, words: string): ReturnType<typeof articles.save> =>
    articles.save({ id, base, document: JSON.stringify(documentOf(headline, words)) });
  const first = await save(revision.id, "The first words.");
  if (!first.ok) throw new Error(JSON.stringify(first.failure));
  disk.spoil(at);
  const refused = await save(first.value.revision, `The second words. ${"x".repeat(60_000)}`);
  const meanwhile = existsSync(join(at, "the library")) ? wordsIn(at) : [];
  const left = name === "unplugged" ? readdirSync(at) : [];
  disk.mend(at);
  const after = wordsIn(at);
  const again = await save(first.value.revision, "The second words.");
  const temporaries = filesBelow(at).filter((file) => /\.tmp$|~$/u.test(file));
  await opened.value.close();
  return {
    name,
    refused: refused.ok ? "saved" : refused.failure.code,
    meanwhile,
    left,
    after,
    again: again.ok ? wordsIn(at) : again.failure.code,
    temporaries,
  };
}

function documentOf(headline: string, words: string): object {
  const text = (value: string): object[] => [{ type: "text", text: value }];
  const body = { type: "paragraph", content: text(words) };
  const frame = [{ type: "standfirst" }, { type: "byline" }];
  return { type: "doc", content: [{ type: "headline", content: text(headline) }, ...frame, body] };
}

/** The body of every article on the disk; a file that is not whole throws. */
function wordsIn(at: string): readonly string[] {
  return filesBelow(at)
    .filter((file) => file.endsWith("article.json"))
    .map((file) => {
      const { document } = JSON.parse(readFileSync(file, "utf8")) as {
        document: { content: { content?: { text: string }[] }[] };
      };
      return document.content.at(-1)?.content?.[0]?.text.slice(0, 17) ?? "";
    });
}

function filesBelow(at: string): readonly string[] {
  return readdirSync(at, { recursive: true, encoding: "utf8" }).map((name) => join(at, name));
}

function fill(at: string, spare: number): void {
  const path = join(at, "filler");
  for (let bytes = 2 * 1024 * 1024; bytes > 0; bytes -= 4096)
    try {
      writeFileSync(path, Buffer.alloc(bytes));
      // All of it is taken now; a little is given back.
      writeFileSync(path, Buffer.alloc(Math.max(0, bytes - spare)));
      return;
    } catch {
      rmSync(path, { force: true });
    }
}
