import type { Article } from "../../article/article.ts";
import type { Picture } from "../../picture/picture.ts";

// Lists of what may leave, never of what must stay: a field that is new is the desk's own until
// somebody decides otherwise.

/** The fields of an envelope that a page for readers may carry. */
export const publicArticleFields: readonly (keyof Article)[] = [
  "format",
  "webSlug",
  "language",
  "direction",
  "dateline",
  "kicker",
  "section",
  "keywords",
  "trailText",
  "searchTitle",
  "searchDescription",
  "corrections",
  "created",
  "updated",
  "published",
];

/** The fields of a picture's record that a page for readers may carry. */
export const publicPictureFields: readonly (keyof Picture)[] = [
  "format",
  "id",
  "file",
  "address",
  "headline",
  "creators",
  "creditLine",
  "source",
  "supplyChain",
  "copyrightNotice",
  "copyrightOwners",
  "webStatement",
  "licensor",
  "dateCreated",
  "place",
  "altText",
  "extendedDescription",
  "digitalSourceType",
  "dataMining",
  "created",
  "updated",
];
