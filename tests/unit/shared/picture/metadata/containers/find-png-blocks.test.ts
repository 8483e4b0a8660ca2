import { crc32, deflateSync } from "node:zlib";
import { expect, it } from "vitest";
import { toIim } from "#shared/picture/metadata/iim/to-iim.ts";
import { readMetadata } from "#shared/picture/metadata/read-metadata.ts";

function chunk(kind: string, data: Uint8Array): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length);
  head.write(kind, 4, "latin1");
  const tail = Buffer.alloc(4);
  tail.writeUInt32BE(crc32(Buffer.concat([head.subarray(4), data])));
  return Buffer.concat([head, data, tail]);
}

function png(...chunks: readonly Buffer[]): Uint8Array {
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    ...chunks,
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function packed(keyword: string, text: string | Buffer): Buffer {
  return Buffer.concat([Buffer.from(`${keyword}\0\0`, "latin1"), deflateSync(text)]);
}

it("reads IIM from a raw profile, as ImageMagick writes it", () => {
  const iim = Buffer.from(toIim({ creator: ["أحمد الصالح"] }));
  const hex = iim.toString("hex").replace(/.{72}/gu, "$&\n");
  const text = `\niptc\n${String(iim.length).padStart(8)}\n${hex}\n`;
  const { fields } = readMetadata(png(chunk("zTXt", packed("Raw profile type iptc", text))));
  expect(fields).toEqual({ "iim.creator": ["أحمد الصالح"] });
});

it("does not unpack a bomb", () => {
  const bomb = packed("Raw profile type xmp", Buffer.alloc(64 * 1024 * 1024, 0x20));
  expect(readMetadata(png(chunk("zTXt", bomb))).fields).toEqual({});
});

it("notices Content Credentials", () => {
  expect(readMetadata(png(chunk("caBX", Buffer.from("jumb")))).blocks.c2pa).toBe(true);
});
