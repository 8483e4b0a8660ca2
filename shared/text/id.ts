// Crockford's base32, lower case: no i, l, o, u, so ids survive being read aloud (crockford.com/base32.html).
const digits = "0123456789abcdefghjkmnpqrstvwxyz";

/**
 * Makes a 26-character id that sorts by time: a ULID in lower case (github.com/ulid/spec).
 * @param milliseconds the clock, in ms since 1970
 * @param random ten random bytes
 */
export function createId(milliseconds: number, random: Uint8Array): string {
  let value = BigInt(Math.trunc(milliseconds));
  for (const byte of random.subarray(0, 10)) value = (value << 8n) | BigInt(byte);
  let id = "";
  for (let index = 0; index < 26; index += 1) {
    id = digits.charAt(Number(value & 31n)) + id;
    value >>= 5n;
  }
  return id;
}

/** The moment an id was made at, in ms since 1970. */
export function timeOfId(id: string): number {
  let time = 0;
  for (const digit of id.slice(0, 10)) time = time * 32 + digits.indexOf(digit);
  return time;
}

const idPattern = /^[0-7][0-9a-hjkmnp-tv-z]{25}$/;

/** Whether a string is a full id as `createId` makes them. */
export function isId(text: string): boolean {
  return idPattern.test(text);
}
