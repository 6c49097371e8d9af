import { useEffect, useRef } from 'react';
import type { Playback } from './use-playback';

/** Arrows step, Home and End jump, Page Up and Down go by quarters, Space plays; controls keep their own keys. */
export function useReplayKeys(playback: Playback): void {
  const current = useRef(playback);
  useEffect(() => {
    current.current = playback;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target instanceof Element ? event.target : undefined;
      if (target?.closest('input, select, textarea, dialog, [role="menu"]')) return;
      if (event.key === ' ' && target?.closest('button, a, summary')) return;
      const action = actionOf(event.key, current.current);
      if (action === undefined) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

function actionOf(key: string, playback: Playback): (() => void) | undefined {
  switch (key) {
    case 'ArrowLeft':
      return playback.back;
    case 'ArrowRight':
      return playback.forward;
    case 'Home':
      return playback.first;
    case 'End':
      return playback.last;
    case 'PageUp':
      return playback.previousQuarter;
    case 'PageDown':
      return playback.nextQuarter;
    case ' ':
      return playback.toggle;
    default:
      return undefined;
  }
}
