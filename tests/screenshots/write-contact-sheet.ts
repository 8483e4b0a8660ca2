import { existsSync } from "node:fs";
import sharp from "sharp";

const columns = 4;
const cell = { width: 640, height: 420 };
const caption = 24;

/** Puts screenshots side by side on one picture, each under its name; those that are missing are left out. */
export async function writeContactSheet(
  shots: readonly { readonly name: string; readonly path: string }[],
  path: string,
): Promise<void> {
  const there = shots.filter((shot) => existsSync(shot.path));
  if (there.length === 0) return;
  const tiles = await Promise.all(
    there.map(async ({ name, path: shot }, index) => {
      const left = (index % columns) * cell.width;
      const top = Math.floor(index / columns) * cell.height;
      const { data, info } = await sharp(shot)
        .resize(cell.width - 16, cell.height - caption - 16, { fit: "inside" })
        .png()
        .toBuffer({ resolveWithObject: true });
      const words = `<svg width="${cell.width}" height="${caption}"><text x="8" y="17" font-family="sans-serif" font-size="14">${name}</text></svg>`;
      return [
        { input: Buffer.from(words), left, top },
        { input: data, left: left + Math.round((cell.width - info.width) / 2), top: top + caption },
      ];
    }),
  );
  await sharp({
    create: {
      width: columns * cell.width,
      height: Math.ceil(there.length / columns) * cell.height,
      channels: 3,
      background: "#d8d5cf",
    },
  })
    .composite(tiles.flat())
    .webp({ quality: 78 })
    .toFile(path);
}
