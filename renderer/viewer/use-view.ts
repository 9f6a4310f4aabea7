/** The viewer's stage: how large it is, where the picture stands on it, and the ways to move it. */
import { type PointerEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { clampScale, clampView, fitScale, type Size, type ViewTransform, zoomAt } from './view-transform.ts';

export interface StageView {
  readonly stageRef: (stage: HTMLElement | null) => void;
  readonly view: ViewTransform;
  readonly overflows: { readonly x: boolean; readonly y: boolean };
  readonly dragging: boolean;
  zoomBy(factor: number): void;
  fit(): void;
  actualSize(): void;
  panBy(x: number, y: number): void;
  readonly pointerHandlers: {
    onPointerDown(event: PointerEvent<HTMLElement>): void;
    onPointerMove(event: PointerEvent<HTMLElement>): void;
    onPointerUp(event: PointerEvent<HTMLElement>): void;
    onPointerCancel(event: PointerEvent<HTMLElement>): void;
    onDoubleClick(): void;
  };
}

const center = { x: 0, y: 0 };

export function useView(picture: Size): StageView {
  const [stage, setStage] = useState<HTMLElement | null>(null);
  const size = useSize(stage);
  /** Null follows the window: the whole picture, whatever the stage's size. */
  const [moved, setMoved] = useState<ViewTransform | null>(null);
  const dragFrom = useRef<{ x: number; y: number } | null>(null);
  const [dragging, setDragging] = useState(false);

  const fitted = useMemo(() => ({ scale: fitScale(picture, size), ...center }), [picture, size]);
  const view = moved === null ? fitted : clampView(moved, picture, size);

  const change = useCallback(
    (next: (view: ViewTransform) => ViewTransform) =>
      setMoved((current) =>
        clampView(next(current === null ? fitted : clampView(current, picture, size)), picture, size),
      ),
    [fitted, picture, size],
  );

  const zoomTo = useCallback(
    (scaleOf: (scale: number) => number, point: { x: number; y: number }) =>
      change((from) => zoomAt(from, clampScale(scaleOf(from.scale), picture, size), point)),
    [change, picture, size],
  );
  useWheelZoom(stage, zoomTo);

  return {
    stageRef: setStage,
    view,
    overflows: { x: picture.width * view.scale > size.width + 1, y: picture.height * view.scale > size.height + 1 },
    dragging,
    zoomBy: (factor) => zoomTo((scale) => scale * factor, center),
    fit: () => setMoved(null),
    actualSize: () => zoomTo(() => 1, center),
    panBy: (x, y) => change((from) => ({ ...from, x: from.x + x, y: from.y + y })),
    pointerHandlers: {
      onPointerDown(event) {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        dragFrom.current = { x: event.clientX, y: event.clientY };
        setDragging(true);
      },
      onPointerMove(event) {
        const from = dragFrom.current;
        if (from === null) return;
        dragFrom.current = { x: event.clientX, y: event.clientY };
        change((current) => ({
          ...current,
          x: current.x + event.clientX - from.x,
          y: current.y + event.clientY - from.y,
        }));
      },
      onPointerUp: endDrag,
      onPointerCancel: endDrag,
      onDoubleClick: () => (moved === null ? zoomTo((scale) => (scale === 1 ? 2 : 1), center) : setMoved(null)),
    },
  };

  function endDrag(): void {
    dragFrom.current = null;
    setDragging(false);
  }
}

function useSize(element: HTMLElement | null): Size {
  const [size, setSize] = useState<Size>({ width: 1, height: 1 });
  useEffect(() => {
    if (element === null) return;
    const measure = () => setSize({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return size;
}

/** A notch of a wheel is some 100 px, a step of a pinch a few: both should feel alike. */
function useWheelZoom(
  stage: HTMLElement | null,
  zoomTo: (scaleOf: (scale: number) => number, point: { x: number; y: number }) => void,
): void {
  useEffect(() => {
    if (stage === null) return;
    const zoom = (event: WheelEvent) => {
      // React's own wheel listener is passive, and the page must not zoom along.
      event.preventDefault();
      const box = stage.getBoundingClientRect();
      const point = { x: event.clientX - box.left - box.width / 2, y: event.clientY - box.top - box.height / 2 };
      const factor = Math.exp(-event.deltaY * (event.ctrlKey ? 0.01 : 0.002));
      zoomTo((scale) => scale * factor, point);
    };
    stage.addEventListener('wheel', zoom, { passive: false });
    return () => stage.removeEventListener('wheel', zoom);
  }, [stage, zoomTo]);
}
