import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readMetadata, type PictureMetadata } from "#shared/picture/metadata/read-metadata.ts";

const photos = new URL("../../../shared/corpora/photos/", import.meta.url);
const skipped = "(skipped where ../shared/corpora is not there)";

type Expected = Pick<PictureMetadata, "blocks" | "iimEncoding" | "fields">;

const expected = existsSync(photos)
  ? (JSON.parse(readFileSync(new URL("expected.json", photos), "utf8")) as Record<string, Expected>)
  : {};

it.skipIf(!existsSync(photos))(`reads every expected value of the photos ${skipped}`, () => {
  for (const [name, { blocks, iimEncoding, fields }] of Object.entries(expected)) {
    const read = readMetadata(readFileSync(new URL(name, photos)));
    expect({ name, ...read }).toMatchObject({ name, blocks, iimEncoding, fields });
  }
});

/** A linear congruential generator, so that a failure can be found again. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return state / 2 ** 32;
  };
}

it.skipIf(!existsSync(photos))(
  `does not throw on any photo cut or changed at 1,000 points ${skipped}`,
  () => {
    for (const name of Object.keys(expected)) {
      const whole = readFileSync(new URL(name, photos));
      const random = seeded(7);
      for (let round = 0; round < 1000; round += 1) {
        const length = round % 2 === 0 ? whole.length : Math.floor(random() * whole.length);
        const bytes = Uint8Array.from(whole.subarray(0, length));
        for (let flip = round % 2 === 0 ? 8 : 0; flip > 0; flip -= 1) {
          const at = Math.floor(random() * bytes.length);
          bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
        }
        expect(() => readMetadata(bytes)).not.toThrow();
      }
    }
  },
  600_000,
);
