// Fixed tables: what is not in them is not served, and no type is ever guessed from the bytes.

/** The types of the page's own files. */
export const pageMediaTypes: ReadonlyMap<string, string> = new Map([
  ["html", "text/html; charset=utf-8"],
  ["js", "text/javascript; charset=utf-8"],
  ["css", "text/css; charset=utf-8"],
  ["svg", "image/svg+xml"],
  ["png", "image/png"],
  ["webp", "image/webp"],
  ["ico", "image/x-icon"],
  ["woff2", "font/woff2"],
  // Dictionaries, which the page unpacks itself.
  ["gz", "application/gzip"],
]);

/** The types of a library's pictures. SVG is not one: it can carry scripts. */
export const pictureMediaTypes: ReadonlyMap<string, string> = new Map([
  ["jpg", "image/jpeg"],
  ["jpeg", "image/jpeg"],
  ["png", "image/png"],
  ["webp", "image/webp"],
  ["avif", "image/avif"],
  ["gif", "image/gif"],
  ["tif", "image/tiff"],
  ["tiff", "image/tiff"],
]);
