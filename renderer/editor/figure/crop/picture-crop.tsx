import type { Transaction } from "@tiptap/pm/state";
import type { Editor } from "@tiptap/react";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { createPortal } from "react-dom";
import type { Crop } from "#shared/article/crop.ts";
import type { Locale } from "#shared/messages/locale.ts";
import type { Picture, PictureFile } from "#shared/picture/picture.ts";
import { selectedPicture, writeCrop } from "../picture-commands.ts";
import { CropTool } from "./crop-tool.tsx";

type Props = {
  readonly editor: Editor;
  readonly locale: Locale;
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly pictureUrl: (file: PictureFile, shown: number) => string;
  readonly onClose: () => void;
};

/**
 * Puts the crop tool in the place of the selected picture. Whoever goes on with something else has
 * done cropping; only Escape and Cancel throw a crop away.
 */
export function PictureCrop({ editor, locale, pictures, ...props }: Props): React.ReactNode {
  const [selected] = useState(() => selectedPicture(editor.state));
  // Moves with the text above it.
  const position = useRef(selected?.position ?? -1);
  const picture = selected?.picture ?? "";
  const [frame] = useState(() => findFrame(editor, selected?.position ?? -1));
  const pending = useRef<Crop | null | undefined>(undefined);
  const file = pictures.get(picture)?.file ?? null;

  const keep = (crop: Crop | null): void => {
    const write = writeCrop(position.current, picture, crop);
    write(editor.state, (tr) => editor.view.dispatch(tr));
  };
  const end = (): void => {
    props.onClose();
    editor.view.focus();
  };
  const cancel = useEffectEvent(end);
  const leave = useEffectEvent((): void => {
    const crop = pending.current;
    // Once is enough: keeping it is a transaction as well.
    pending.current = undefined;
    if (crop !== undefined) keep(crop);
    props.onClose();
  });

  useEffect(() => {
    if (frame === null) return leave();
    frame.classList.add("is-being-cropped");
    const watch = ({ transaction }: { readonly transaction: Transaction }): void => {
      position.current = transaction.mapping.map(position.current);
      if (selectedPicture(editor.state)?.position !== position.current) leave();
    };
    const cancelByKey = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      event.stopPropagation();
      cancel();
    };
    editor.on("transaction", watch);
    frame.addEventListener("keydown", cancelByKey);
    return () => {
      frame.removeEventListener("keydown", cancelByKey);
      editor.off("transaction", watch);
      frame.classList.remove("is-being-cropped");
    };
  }, [editor, frame]);

  if (frame === null || file === null) return null;
  return createPortal(
    <CropTool
      locale={locale}
      address={props.pictureUrl(file, 1)}
      size={file}
      initial={selected?.crop ?? null}
      onChange={(crop) => {
        pending.current = crop;
      }}
      onCancel={end}
      onDone={(crop) => {
        end();
        keep(crop);
      }}
    />,
    frame,
  );
}

function findFrame(editor: Editor, position: number): HTMLElement | null {
  const figure = position < 0 ? null : editor.view.nodeDOM(position);
  return figure instanceof HTMLElement
    ? figure.querySelector<HTMLElement>(":scope > .picture-frame")
    : null;
}
