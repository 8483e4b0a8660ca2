import type { JSONContent } from "@tiptap/core";
import { EditorContent, useEditor } from "@tiptap/react";
import { StrictMode, useState, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { UndoRedo } from "@tiptap/extensions";
import type { NodeJson } from "#shared/article/article.ts";
import { schemaExtensions } from "../../../renderer/editor/article-extensions.ts";
import { fetchDocument } from "./fetch-document.ts";

const extensions = [...schemaExtensions(), UndoRedo];
const editorProps = { attributes: { class: "prose", spellcheck: "true" } };

function Page(): ReactNode {
  const [document, setDocument] = useState<NodeJson | null>(null);
  return document === null ? (
    <button type="button" onClick={() => void fetchDocument().then(setDocument)}>
      Open
    </button>
  ) : (
    <Editor document={document} />
  );
}

function Editor(props: { readonly document: NodeJson }): ReactNode {
  const content = props.document as JSONContent;
  const editor = useEditor({ extensions, content, editorProps, injectCSS: false });
  return <EditorContent editor={editor} />;
}

const root = document.querySelector("#root");
if (root === null) throw new Error("The page has no #root");
createRoot(root).render(
  <StrictMode>
    <Page />
  </StrictMode>,
);
