import type { ReactNode } from "react";
import { exportFormats, type ExportFormat } from "#shared/desk-api/payloads.ts";
import { useMessages } from "../../ui/messages/use-messages.ts";
import { SegmentedControl } from "../../ui/segmented-control/segmented-control.tsx";

const names = {
  markdown: "export.format.markdown",
  html: "export.format.html-page",
  "html-fragment": "export.format.html-fragment",
  text: "export.format.text",
  json: "export.format.json",
} as const;

/** The form in which articles are written. */
export function FormatChoice(props: {
  readonly value: ExportFormat;
  readonly onValue: (format: ExportFormat) => void;
}): ReactNode {
  const { say } = useMessages();
  return (
    <SegmentedControl
      label={say("export.format")}
      value={props.value}
      choices={exportFormats.map((value) => ({ value, label: say(names[value]) }))}
      onValue={props.onValue}
    />
  );
}
