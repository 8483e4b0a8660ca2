import { useEffect, useRef, type ReactNode } from "react";
import { useMessages } from "../../ui/messages/use-messages.ts";
import styles from "./export-page.module.css";

/**
 * The page the article makes, in a frame where nothing can run. The host serves it under a policy of
 * its own, with the pictures of the library.
 */
export function ExportPage(props: {
  readonly id: string | null;
  readonly placeholders: boolean;
}): ReactNode {
  const { say } = useMessages();
  const frame = useRef<HTMLIFrameElement>(null);
  const { id } = props;
  useEffect(() => {
    const shown = frame.current;
    if (shown === null) return undefined;
    // The frame is for looking: a link of the article leads nowhere from here.
    const hold = (): void =>
      shown.contentDocument?.addEventListener("click", (event) => event.preventDefault());
    shown.addEventListener("load", hold);
    return () => shown.removeEventListener("load", hold);
  }, [id]);
  if (id === null) return <div className={styles["frame"]} />;
  return (
    <iframe
      ref={frame}
      className={styles["frame"]}
      title={say("export.page")}
      sandbox="allow-same-origin"
      src={`/articles/${id}/preview${props.placeholders ? "/placeholders" : ""}`}
    />
  );
}
