import { argv, stdout } from "node:process";
import { durableWrite } from "../../electron/library/disk/durable-write.ts";

// Writes a file again and again until it is killed; its first and last words must always agree.
const words = "x".repeat(60_000);
for (let round = 0; ; round += 1) {
  const mark = String(round);
  const written = await durableWrite(argv[2] ?? "", JSON.stringify({ mark, words, end: mark }));
  if (!written.ok) throw new Error(written.failure.code);
  if (round === 0) stdout.write("writing\n");
}
