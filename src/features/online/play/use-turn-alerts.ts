import { useCallback, useEffect, useRef } from 'react';
import { useText } from '../../../i18n';
import { basePath } from '../../../net/base-path';
import { announceNow } from '../../../ui/layout/announcer';
import { usePageTitle } from '../../../ui/layout/page-title';
import { playSound } from '../../../ui/sound/sound';
import { alerts } from '../preferences';

/** Says that it is one's turn: in the tab's title, by sound, by a notification while the page is out of sight. */
export function useTurnAlerts(mine: boolean, title: string): void {
  const t = useText('live');
  const { game } = useText('common');
  const chosen = alerts.use();
  const alert = useAlert();
  const was = useRef(mine);

  usePageTitle('alert', mine && chosen.title ? t.turnTitle({ game }) : undefined);

  useEffect(() => {
    const begins = mine && !was.current;
    was.current = mine;
    if (!begins) return;
    announceNow(t.yourTurn);
    alert(t.turnNote({ title }));
  }, [mine, alert, t, title]);
}

/** How this person wants to be called to the table: by sound, by a notification with a text while the page is out of sight. */
export function useAlert(): (text: string) => void {
  const { game } = useText('common');
  const chosen = alerts.use();
  return useCallback(
    (text) => {
      if (chosen.sound) playSound('bell', true);
      if (chosen.note !== 'off' && document.visibilityState === 'hidden') notify(text, game, chosen.note === 'quiet');
    },
    [chosen, game],
  );
}

/** Whether this browser offers notifications to this page at all. */
export const canNotify = (): boolean => 'Notification' in window && window.isSecureContext;

/** Asks for leave to notify; only ever after somebody switched notifications on. */
export async function askToNotify(): Promise<boolean> {
  if (!canNotify()) return false;
  return (await Notification.requestPermission()) === 'granted';
}

function notify(text: string, game: string, quiet: boolean): void {
  if (!canNotify() || Notification.permission !== 'granted') return;
  try {
    const note = new Notification(game, { body: text, tag: 'turn', icon: `${basePath}icon-192.png`, silent: quiet });
    note.addEventListener('click', () => {
      window.focus();
      note.close();
    });
  } catch {
    // Phones show notifications through service workers only; the title and the sound remain.
  }
}
