import { DOMSerializer, type Node } from "@tiptap/pm/model";
import { useLayoutEffect, useRef, type ReactElement } from "react";
import type { Locale } from "#shared/messages/locale.ts";
import { formatMessage } from "#shared/messages/messages.ts";
import type { Picture, PictureFile } from "#shared/picture/picture.ts";
import { directionOfLanguage } from "#shared/text/direction.ts";
import "./page-view.css";

/** A document as its readers will read it, with nothing to type in: a version that is only looked at. */
export function PageView(props: {
  readonly document: Node;
  readonly language: string;
  readonly locale: Locale;
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly pictureUrl: (file: PictureFile) => string;
}): ReactElement {
  const { document, language, locale, pictures, pictureUrl } = props;
  const page = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const serializer = DOMSerializer.fromSchema(document.type.schema);
    const content = serializer.serializeFragment(document.content);
    const host = window.document.createElement("div");
    host.append(content);
    for (const figure of host.querySelectorAll<HTMLElement>("figure[data-picture]")) {
      const { picture = "", alt = "" } = figure.dataset;
      figure.prepend(toImage(pictures.get(picture)?.file ?? null, alt));
    }
    // Looked at, not followed: a link would lead out of a choice half made.
    for (const link of host.querySelectorAll("a")) link.removeAttribute("href");
    page.current?.replaceChildren(...host.childNodes);

    function toImage(file: PictureFile | null, alt: string): HTMLElement {
      const box = window.document.createElement("div");
      if (file === null) {
        box.className = "picture-box is-empty";
        box.textContent = formatMessage(locale, "editor.picture.no-file");
        return box;
      }
      const image = window.document.createElement("img");
      image.alt = alt;
      image.width = file.width;
      image.height = file.height;
      image.src = pictureUrl(file);
      box.className = "picture-box";
      box.append(image);
      return box;
    }
  }, [document, locale, pictures, pictureUrl]);
  return (
    <article
      ref={page}
      className="prose page-view"
      lang={language}
      dir={directionOfLanguage(language)}
    />
  );
}
