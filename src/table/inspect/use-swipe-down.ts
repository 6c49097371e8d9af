import { useRef, type PointerEvent } from 'react';

/** How far a sheet is drawn down until it goes, px. */
const enough = 60;

/** Handlers for what a sheet is drawn down and away by; `draw` shows how far it is drawn, px. */
export function useSwipeDown(draw: (px: number) => void, onClose: () => void) {
  const from = useRef<number>(undefined);
  const drawn = ({ clientY }: PointerEvent): number =>
    from.current === undefined ? 0 : Math.max(0, clientY - from.current);
  return {
    onPointerDown: (event: PointerEvent) => {
      from.current = event.clientY;
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent) => draw(drawn(event)),
    onPointerUp: (event: PointerEvent) => {
      const far = drawn(event) > enough;
      from.current = undefined;
      draw(0);
      if (far) onClose();
    },
    onPointerCancel: () => {
      from.current = undefined;
      draw(0);
    },
  };
}
