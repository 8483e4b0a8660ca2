import type { ReportEntry } from "#shared/convert/report.ts";
import type { Failure } from "#shared/failures.ts";
import { failed, ok, type Result } from "#shared/result.ts";

/** The largest text taken in. The longest novel is a tenth of it. */
export const largestText = 64 * 1024 * 1024;

type Decoded = { readonly text: string; readonly report: readonly ReportEntry[] };

/**
 * Makes text of the bytes of a file: UTF-8, UTF-16 with its mark, or the Windows code pages that
 * old desk systems still write, which are guessed and reported.
 * @param name what failures call the file
 * @returns `empty-input`, `too-large`, or `binary-input` for what is no text
 */
export function decodeText(bytes: Uint8Array, name: string): Result<Decoded, Failure> {
  if (bytes.length > largestText)
    return failed({ code: "too-large", name, bytes: bytes.length, limitBytes: largestText });
  const decoded = decode(bytes);
  if (decoded === undefined) return failed({ code: "binary-input", name });
  if (decoded.text.trim() === "") return failed({ code: "empty-input", name });
  return ok(decoded);
}

function decode(bytes: Uint8Array): Decoded | undefined {
  if (startsWith(bytes, [0xff, 0xfe])) return found(new TextDecoder("utf-16le").decode(bytes));
  if (startsWith(bytes, [0xfe, 0xff])) return found(new TextDecoder("utf-16be").decode(bytes));
  // A NUL stands in no text file; it stands in nearly every binary one.
  if (bytes.includes(0)) return undefined;
  const utf8 = new TextDecoder("utf-8", { fatal: true });
  for (const cut of [0, 1, 2, 3]) {
    try {
      const text = utf8.decode(bytes.subarray(0, bytes.length - cut));
      return cut === 0
        ? found(text)
        : { text, report: [{ kind: "dropped", code: "input-cut-short" }] };
    } catch {
      // Not UTF-8, or cut in the middle of its last character: try without the last bytes.
    }
  }
  return decodeCodePage(bytes);
}

function decodeCodePage(bytes: Uint8Array): Decoded | undefined {
  let high = 0;
  let control = 0;
  for (const byte of bytes) {
    if (byte >= 0x80) high += 1;
    else if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c)
      control += 1;
  }
  if (control > 0) return undefined;
  // In Arabic prose most bytes are letters above 0x80; in Western prose few are.
  const encoding = high > bytes.length * 0.3 ? "windows-1256" : "windows-1252";
  return {
    text: new TextDecoder(encoding).decode(bytes),
    report: [{ kind: "guessed", code: "input-encoding", text: encoding }],
  };
}

function found(text: string): Decoded {
  return { text, report: [] };
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}
