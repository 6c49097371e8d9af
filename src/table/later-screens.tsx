import { useEffect } from 'react';
import { MessagePage } from '../ui/layout/message-page';
import { loadLater, Waiting } from '../ui/layout/load-later';

const screen = {
  size: 'page',
  waiting: (
    <MessagePage>
      <Waiting />
    </MessagePage>
  ),
  words: ['screens'],
} as const;

/** The table between two players at one device. */
export const Curtain = loadLater('curtain', () => import('./curtain/curtain'), { ...screen, words: [] });

/** Where a quarter's envelopes are filled. */
export const Boardroom = loadLater('boardroom', () => import('./boardroom/boardroom'), { ...screen, words: [] });

/** The report of a closed quarter. */
export const QuarterReport = loadLater('quarter report', () => import('./report/quarter-report'), screen);

/** The end of a match. */
export const Result = loadLater('result', () => import('./result/result'), screen);

/** What is told once, beside what it is about. */
export const Reminders = loadLater('reminders', () => import('./reminders/reminders'), {
  size: 'over',
  waiting: undefined,
  words: ['reminders'],
});

/** All of it, to be read again. */
export const ReminderSheet = loadLater('reminder sheet', () => import('./reminders/reminder-sheet'), {
  words: ['reminders'],
});

/** What a strong player would do, in the place of the hand. */
export const HintsTray = loadLater('hints', () => import('./hints/hints-tray'));

/** What happened since one's own last turn, in full. */
export const RecapSheet = loadLater('recap', () => import('./desk/recap-sheet'));

/** Stands in the place of a saved match that can't be opened. Few ever see it. */
export const UnplayableMatch = loadLater('unplayable match', () => import('./unplayable-page'), {
  size: 'page',
  words: ['trouble'],
});

/** Fetches the screens that come later while people play, so that nobody waits for them; the result once a quarter is over. */
export function useLaterScreens(quarter: number): void {
  const wanted = quarter > 1;
  useEffect(() => {
    Promise.all([Boardroom.load(), QuarterReport.load(), ...(wanted ? [Result.load()] : [])]).catch(() => {
      // Without a network now: asked for again when one is due.
    });
  }, [wanted]);
}
