import type { Editor } from "@tiptap/react";
import { useState } from "react";
import type { Locale } from "#shared/messages/locale.ts";
import type { Picture } from "#shared/picture/picture.ts";
import { bodyRange } from "../frame/fields.ts";
import { awaitPictures } from "../paste/awaited-pictures.ts";
import { AddPicture } from "./add-picture.tsx";
import { choosePictureFiles } from "./choose-picture-files.ts";
import { choosePicturesAtCaret } from "./choose-pictures-at-caret.ts";
import { PictureCrop } from "./crop/picture-crop.tsx";
import type { PictureSource } from "./picture-source.ts";
import { PictureToolbar, type PictureForm } from "./picture-toolbar.tsx";

type Props = {
  readonly editor: Editor;
  readonly source: PictureSource;
  readonly locale: Locale;
  readonly language: string;
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly form: PictureForm;
  readonly onForm: (form: PictureForm) => void;
};

/** All controls that a canvas has for pictures, beside the credit and the alt text's hint. */
export function PictureControls(props: Props): React.ReactElement {
  const { editor, source, locale } = props;
  const [isCropping, setIsCropping] = useState(false);
  const addLead = (files: readonly File[]): void => {
    if (editor.isDestroyed || files.length === 0) return;
    const position = bodyRange(editor.state.doc).from;
    void awaitPictures(editor.view, source, files, { asLead: true, position });
  };
  return (
    <>
      <AddPicture
        editor={editor}
        locale={locale}
        language={props.language}
        onLead={() => choosePictureFiles(addLead, { many: true })}
        onLeadFiles={addLead}
        onInsert={() => choosePicturesAtCaret(editor.view, source)}
      />
      {isCropping ? (
        <PictureCrop
          editor={editor}
          locale={locale}
          pictures={props.pictures}
          pictureUrl={source.facts().pictureUrl}
          onClose={() => setIsCropping(false)}
        />
      ) : null}
      <PictureToolbar
        editor={editor}
        isCropping={isCropping}
        onCrop={() => setIsCropping(true)}
        locale={locale}
        pictures={props.pictures}
        creditStyle={source.facts()}
        form={props.form}
        onForm={props.onForm}
        onReplace={(picture, file) => source.facts().pictureFiles.replace(picture, file)}
      />
    </>
  );
}
