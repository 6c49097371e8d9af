import { useEffect, useRef, useState } from 'react';
import { loadLater } from '../../ui/layout/load-later';
import type { Point } from '../../ui/popups/long-press';
import { useShortcuts } from '../../ui/primitives/use-shortcuts';
import { followPointer, inspectedAt, onShiftEnter } from './asking';
import styles from './inspectable.module.css';

const InspectSheet = loadLater('explanation', () => import('./inspect-sheet'), {
  size: 'over',
  waiting: undefined,
  words: ['inspect'],
});

/** Opens what can be inspected at a table, by mouse, finger or keyboard; one at a time. */
export function InspectLayer() {
  const [asked, setAsked] = useState<Element>();
  const [pressed, setPressed] = useState<Point>();
  const hovered = useRef<Element>(undefined);
  useEffect(() => {
    const stop = [
      followPointer({ ask: setAsked, press: setPressed, hover: (element) => (hovered.current = element) }),
      onShiftEnter(setAsked),
    ];
    return () => stop.forEach((end) => end());
  }, []);
  // What they show comes soon enough after the table itself.
  useEffect(() => {
    InspectSheet.load().catch(() => undefined);
  }, []);
  useShortcuts({
    i: () => setAsked(inspectedAt(document.activeElement) ?? inspectedAt(hovered.current)),
  });
  return (
    <>
      {pressed === undefined ? undefined : (
        <span className={styles.ring} style={{ left: pressed.x, top: pressed.y }} aria-hidden />
      )}
      {asked === undefined ? undefined : <InspectSheet anchor={asked} onClose={() => setAsked(undefined)} />}
    </>
  );
}
