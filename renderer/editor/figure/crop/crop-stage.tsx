import { useEffect, useRef } from "react";
import type { Crop } from "#shared/article/crop.ts";
import styles from "./crop-tool.module.css";
import { centreCrop, type Handle, moveCrop, type Ratio, resizeCrop } from "./crop-geometry.ts";

type Props = {
  readonly address: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly crop: Crop;
  readonly ratio: Ratio;
  readonly label: string;
  /** The crop in words. */
  readonly value: string;
  readonly describedBy: string;
  readonly onCrop: (crop: Crop) => void;
  readonly onKeyDown: (event: React.KeyboardEvent) => void;
};

/** What the pointer holds: a handle, or the crop as a whole. */
type Hold = { readonly handle: Handle | null; readonly from: Crop; readonly at: Point };
type Point = { readonly x: number; readonly y: number };

const sides = [-1, 0, 1] as const;
const handles = sides
  .flatMap((down) => sides.map((across): Handle => ({ across, down })))
  .filter(({ across, down }) => across !== 0 || down !== 0);

/**
 * The whole picture with the crop on it. The pointer drags the crop or one of its handles, and a
 * press beside the crop brings it there; the keyboard has the crop itself (`crop-keys.ts`).
 * A picture does not run from right to left, so nothing here does.
 */
export function CropStage(props: Props): React.ReactElement {
  const { crop, ratio, onCrop } = props;
  const stage = useRef<HTMLDivElement>(null);
  const area = useRef<HTMLDivElement>(null);
  const hold = useRef<Hold | null>(null);
  useEffect(() => area.current?.focus({ preventScroll: true }), []);

  const pointOf = ({ clientX, clientY }: React.PointerEvent): Point => {
    const { left, top, width, height } = (stage.current ?? document.body).getBoundingClientRect();
    return { x: (clientX - left) / width, y: (clientY - top) / height };
  };

  const take = (event: React.PointerEvent<HTMLDivElement>): void => {
    if (event.button !== 0 || !event.isPrimary) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    area.current?.focus({ preventScroll: true });
    const at = pointOf(event);
    const { target } = event;
    const number = target instanceof HTMLElement ? target.dataset["handle"] : undefined;
    const handle = number === undefined ? null : (handles[Number(number)] ?? null);
    const isOutside = handle === null && target !== area.current;
    const from = isOutside ? centreCrop(crop, at.x, at.y) : crop;
    if (isOutside) onCrop(from);
    hold.current = { handle, from, at };
  };

  const drag = (event: React.PointerEvent): void => {
    if (hold.current === null) return;
    const { handle, from, at } = hold.current;
    const { x, y } = pointOf(event);
    const by = { dx: x - at.x, dy: y - at.y };
    onCrop(handle === null ? moveCrop(from, by.dx, by.dy) : resizeCrop(from, handle, by, ratio));
  };

  const letGo = (): void => {
    hold.current = null;
  };

  const place = {
    left: `${crop.x * 100}%`,
    top: `${crop.y * 100}%`,
    width: `${crop.width * 100}%`,
    height: `${crop.height * 100}%`,
  };
  return (
    <div
      ref={stage}
      dir="ltr"
      className={styles["stage"]}
      style={{ aspectRatio: `${props.size.width} / ${props.size.height}` }}
      onPointerDown={take}
      onPointerMove={drag}
      onPointerUp={letGo}
      onPointerCancel={letGo}
    >
      <img className={styles["whole"]} src={props.address} alt="" draggable={false} />
      <div className={styles["clip"]}>
        <div className={styles["shade"]} style={place} />
      </div>
      <div
        ref={area}
        className={styles["area"]}
        style={place}
        // Its arrow keys are its own, also with a screen reader, which reads out each change.
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an input has one value, and no handles in it
        role="slider"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(crop.width * crop.height * 100)}
        aria-valuetext={props.value}
        tabIndex={0}
        aria-label={props.label}
        aria-describedby={props.describedBy}
        onKeyDown={props.onKeyDown}
      >
        {handles.map((handle, index) => (
          <span
            key={`${handle.across} ${handle.down}`}
            className={styles["handle"]}
            data-handle={index}
            data-across={handle.across}
            data-down={handle.down}
          />
        ))}
      </div>
    </div>
  );
}
