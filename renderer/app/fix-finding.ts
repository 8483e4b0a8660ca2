import type { Editor } from "@tiptap/core";
import type { Finding } from "#shared/checks/check.ts";
import type { MessageKey } from "#shared/messages/messages.ts";
import { choosePictureFiles } from "../editor/figure/choose-picture-files.ts";
import { confirmCaption, writeUseCredit } from "../editor/figure/picture-commands.ts";
import { pressKeys } from "../editor/press-keys.ts";
import { apple } from "../ui/shortcut/shortcut.ts";
import type { DeskWindow } from "./create-desk-window.ts";

const rightsChecks: ReadonlySet<string> = new Set([
  "missing-rights-category",
  "unconsidered-rights",
  "picture-denied",
  "picture-embargoed",
  "picture-expired",
  "picture-not-yet",
]);

/** A way to mend a finding where it is read; what somebody has to write themselves has none. */
export type Fix = {
  readonly words: MessageKey;
  readonly values?: Readonly<Record<string, string>>;
  readonly run: () => void;
};

/**
 * Finds the way to mend a finding at once.
 * @param go takes the user to where the finding is
 */
export function fixOfFinding(
  { check, picture }: Finding,
  window: {
    readonly deskWindow: DeskWindow;
    readonly editor: () => Editor | null;
    readonly go: () => void;
  },
): Fix | null {
  const { article, deskState, pictureFiles, editCredit } = window.deskWindow;
  const { open } = article.store.getState();
  if (open === null || open.readOnly !== null) return null;
  if (check === "uncleared-legal-flag") {
    const name = deskState.store.getState().desk?.preferences.me?.name ?? "";
    const { legal } = open.article;
    if (name === "" || legal === undefined) return null;
    return {
      words: "fix.clear-legal",
      values: { name },
      run: () => article.changeEnvelope({ legal: { flag: legal.flag, clearedBy: name } }),
    };
  }
  if (picture === undefined) return null;
  if (check === "uncredited-picture" || check === "credit-contradicts-file")
    return { words: "fix.credit", run: () => editCredit(picture) };
  if (rightsChecks.has(check)) return { words: "fix.rights", run: () => editCredit(picture) };
  if (check === "hidden-credit" || check === "caption-for-earlier-file")
    return {
      words: check === "hidden-credit" ? "fix.show-credit" : "fix.caption-fits",
      run: () => {
        window.go();
        const editor = window.editor();
        const sha256 = open.pictures.get(picture)?.file?.sha256 ?? null;
        const mend = check === "hidden-credit" ? writeUseCredit(null) : confirmCaption(sha256);
        if (editor !== null) mend(editor.state, editor.view.dispatch);
      },
    };
  if (check === "picture-without-file" || check === "lost-picture-file")
    return {
      words: "fix.file",
      run: () =>
        choosePictureFiles(
          ([file]) => {
            if (file !== undefined) pictureFiles.replace(picture, file);
          },
          { many: false },
        ),
    };
  if (check === "missing-alt" || check === "alt-repeats-caption" || check === "alt-is-file-name")
    return {
      words: "fix.alt",
      run: () => {
        window.go();
        const editor = window.editor();
        // On a picture that is held, Enter opens its alt text.
        if (editor !== null) pressKeys(editor, "Enter", apple);
      },
    };
  return null;
}
