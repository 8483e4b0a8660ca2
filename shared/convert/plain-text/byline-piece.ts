/** A byline in pieces: the names of contributors, and the text before, between and after them. */
export type BylinePiece = { readonly kind: "name" | "text"; readonly text: string };
