/** The pictures that stand in pasted or dropped HTML. */
export type PicturesInHtml = {
  /** Those whose bytes are in the HTML itself. */
  readonly files: readonly File[];
  /** How many are only addresses elsewhere: nothing is fetched. */
  readonly elsewhere: number;
};

// No `<` inside, so that megabytes of `<img` are read once and not once for each of them.
const image = /<img\b[^<>]*>/giu;
const source = /\ssrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/iu;
const data = /^data:(image\/[a-z0-9.+-]+)(?:;[^;,]+)*;base64,/iu;

/** Finds the pictures in HTML from outside, as text: it is never parsed into a page. */
export function picturesInHtml(html: string): PicturesInHtml {
  const files: File[] = [];
  let elsewhere = 0;
  for (const [tag] of html.matchAll(image)) {
    const found = source.exec(tag);
    const address = (found?.[1] ?? found?.[2] ?? found?.[3] ?? "").trim();
    const file = fileOf(address, files.length + 1);
    if (file !== null) files.push(file);
    else if (address !== "") elsewhere += 1;
  }
  return { files, elsewhere };
}

function fileOf(address: string, number: number): File | null {
  const [head, type] = data.exec(address) ?? [];
  if (head === undefined || type === undefined) return null;
  try {
    const bytes = Uint8Array.from(atob(address.slice(head.length)), (letter) =>
      letter.charCodeAt(0),
    );
    return new File([bytes], `${number}.${type.slice("image/".length)}`, { type });
  } catch (cause) {
    // `atob` throws this, and only this, for what is no base64.
    if (cause instanceof DOMException) return null;
    throw cause;
  }
}
