import { largestText } from "../../desk/exchange/decode-text.ts";

/** Reads standard input to its end, or just past the limit, so that an endless pipe ends. */
export async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > largestText) break;
  }
  return Buffer.concat(chunks);
}
