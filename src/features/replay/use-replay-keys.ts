import { useShortcuts } from '../../ui/primitives/use-shortcuts';
import type { Playback } from './use-playback';

/** Arrows step, Home and End jump, Page Up and Down go by quarters, Space plays; controls keep their own keys. */
export function useReplayKeys(playback: Playback): void {
  useShortcuts({
    ArrowLeft: playback.back,
    ArrowRight: playback.forward,
    Home: playback.first,
    End: playback.last,
    PageUp: playback.previousQuarter,
    PageDown: playback.nextQuarter,
    ' ': playback.toggle,
  });
}
