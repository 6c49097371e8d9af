import { useEffect } from 'react';
import type { MatchEvent } from '../../../rules/index';
import { money, users } from '../../i18n/format';
import { travel } from '../../ui/motion/travel';
import { playSound } from '../../ui/sound/sound';
import type { SoundName } from '../../ui/sound/sound-names';
import { shakes, vibrate } from '../../ui/sound/vibration';
import type { ReportStep } from './report-steps';
import { eventsOfType } from '../events-of-quarter';

/**
 * Sends money and users across the page when a step of the report opens: it shows whose they were and whose they are.
 * `asked`: how many investors give an answer, after which the money comes; `sound` is heard in place of the step's own.
 */
export function useReportTravel(
  step: ReportStep | undefined,
  events: readonly MatchEvent[],
  quarter: number,
  asked: number,
  sound?: SoundName,
): void {
  useEffect(() => {
    if (step === undefined) return undefined;
    // Anchors of the step just opened must be on the page first.
    playSound(sound ?? stepSounds[step]);
    if (step === 'burns') vibrate(shakes.tear);
    const timer = setTimeout(() => send(step, events, quarter), step === 'investors' ? stamped(asked) : 60);
    return () => clearTimeout(timer);
  }, [step, events, quarter, asked, sound]);
}

/** When the last answer is stamped, ms after the first is awaited; styles hold the same times. */
const stamped = (asked: number): number => asked * 1150 + 1200;

/** What is heard as a step opens. */
const stepSounds: Readonly<Record<ReportStep, SoundName>> = {
  burns: 'tear',
  users: 'card',
  investors: 'stamp',
  books: 'coins',
  valuation: 'paper',
};

function send(step: ReportStep, events: readonly MatchEvent[], quarter: number): void {
  switch (step) {
    case 'users':
      for (const { seat, users: won } of eventsOfType(events, quarter, 'usersWon'))
        if (won > 0)
          travel({
            from: `report-burn-${seat}`,
            to: `report-users-${seat}`,
            kind: 'user',
            label: `+${users(won)}`,
            count: won / 10,
          });
      return;
    case 'investors':
      for (const { seat, investor, cash: sum } of eventsOfType(events, quarter, 'dealClosed'))
        cash(`report-investor-${investor}`, `report-burn-${seat}`, sum);
      return;
    case 'books':
      for (const { seat, contracts } of eventsOfType(events, quarter, 'books'))
        if (contracts > 0) cash('report-customers', `report-company-${seat}`, contracts);
      return;
    case 'burns':
    case 'valuation':
      return;
  }
}

function cash(from: string, to: string, sum: number): void {
  travel({ from, to, kind: 'cash', label: `+${money(sum)}`, count: sum / 2 });
}
