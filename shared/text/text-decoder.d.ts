// `shared` compiles with neither DOM nor Node types; every host it runs in has this much of the
// Encoding Standard (https://encoding.spec.whatwg.org/#interface-textdecoder).
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input: Uint8Array): string;
}
declare class TextEncoder {
  encode(input: string): Uint8Array<ArrayBuffer>;
}
