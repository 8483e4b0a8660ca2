import { useId, useState } from "react";
import { type Crop, cropPixels, toCrop, wholePicture } from "#shared/article/crop.ts";
import type { Locale } from "#shared/messages/locale.ts";
import { formatMessage } from "#shared/messages/messages.ts";
import { directionOfLocale } from "../../../ui/messages/direction-of-locale.ts";
import { SegmentedControl } from "../../../ui/segmented-control/segmented-control.tsx";
import { fitRatio, scaleCrop } from "./crop-geometry.ts";
import { cropByKey } from "./crop-keys.ts";
import { type CropRatio, cropRatios, ratioIn } from "./crop-ratios.ts";
import { CropStage } from "./crop-stage.tsx";
import styles from "./crop-tool.module.css";

function bringIntoSight(tool: HTMLElement | null): void {
  tool?.scrollIntoView({ block: "nearest" });
}

type Props = {
  readonly locale: Locale;
  /** Where the whole picture is. */
  readonly address: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly initial: Crop | null;
  readonly onDone: (crop: Crop | null) => void;
  readonly onCancel: () => void;
  /** Told of every change, for whoever ends the tool from outside. */
  readonly onChange: (crop: Crop | null) => void;
};

/** Crops a picture where it stands. The article changes when it is done, and not before. */
export function CropTool(props: Props): React.ReactElement {
  const { locale, size, initial, onDone, onCancel } = props;
  const [crop, setCrop] = useState<Crop>(initial ?? wholePicture);
  const [shape, setShape] = useState<CropRatio>("free");
  const id = useId();
  const ratio = ratioIn(shape, size);
  const stored = toCrop(crop);
  const pixels = cropPixels(size, stored ?? wholePicture);

  const change = (next: Crop): void => {
    setCrop(next);
    props.onChange(toCrop(next));
  };
  const chooseShape = (next: CropRatio): void => {
    setShape(next);
    change(fitRatio(crop, ratioIn(next, size)));
  };
  const reset = (): void => {
    setShape("free");
    change(wholePicture);
  };
  const pressKey = (event: React.KeyboardEvent): void => {
    if (event.key === "Enter") {
      event.preventDefault();
      onDone(stored);
    }
    const next = event.ctrlKey || event.metaKey ? null : cropByKey(crop, ratio, event);
    if (next === null) return;
    event.preventDefault();
    change(next);
  };
  const button = (words: string, press: () => void, kind?: string): React.ReactElement => (
    <button type="button" className={styles["button"]} data-kind={kind} onClick={press}>
      {words}
    </button>
  );

  return (
    <section
      ref={bringIntoSight}
      data-crop-tool=""
      aria-label={formatMessage(locale, "crop.name")}
      className={styles["tool"]}
      dir={directionOfLocale(locale)}
      lang={locale}
    >
      <CropStage
        address={props.address}
        size={size}
        crop={crop}
        ratio={ratio}
        label={formatMessage(locale, "crop.area")}
        value={formatMessage(locale, "crop.value", {
          width: pixels.width,
          height: pixels.height,
          left: Math.round(crop.x * 100),
          top: Math.round(crop.y * 100),
        })}
        describedBy={`${id}-help`}
        onCrop={change}
        onKeyDown={pressKey}
      />
      <div className={styles["bar"]}>
        <SegmentedControl
          label={formatMessage(locale, "crop.shape")}
          value={shape}
          choices={cropRatios.map((value) => ({
            value,
            label:
              value === "free" || value === "original"
                ? formatMessage(locale, `crop.${value}`)
                : value,
          }))}
          onValue={chooseShape}
        />
        <span className={styles["size"]}>
          {formatMessage(locale, "crop.size", { width: pixels.width, height: pixels.height })}
        </span>
        <div className={styles["steps"]}>
          {button(formatMessage(locale, "crop.tighter"), () => change(scaleCrop(crop, 0.9)))}
          {button(formatMessage(locale, "crop.wider"), () => change(scaleCrop(crop, 1 / 0.9)))}
          {button(formatMessage(locale, "crop.reset"), reset)}
        </div>
        <div className={styles["ends"]}>
          {button(formatMessage(locale, "crop.cancel"), onCancel)}
          {button(formatMessage(locale, "crop.done"), () => onDone(stored), "primary")}
        </div>
        <p id={`${id}-help`} className={styles["help"]}>
          {formatMessage(locale, "crop.help")}
        </p>
      </div>
    </section>
  );
}
