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
 * `sound` is heard of it in place of the step's own.
 */
export function useReportTravel(
  step: ReportStep | undefined,
  events: readonly MatchEvent[],
  quarter: number,
  sound?: SoundName,
): void {
  useEffect(() => {
    if (step === undefined) return undefined;
    // Anchors of the step just opened must be on the page first.
    playSound(sound ?? stepSounds[step]);
    if (step === 'burns') vibrate(shakes.tear);
    const timer = setTimeout(() => send(step, events, quarter), 60);
    return () => clearTimeout(timer);
  }, [step, events, quarter, sound]);
}

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
    case 'burns':
      for (const { seat, burn } of eventsOfType(events, quarter, 'opened'))
        if (burn > 0) cash(`report-company-${seat}`, 'report-fire', -burn);
      return;
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
        cash(`report-investor-${investor}`, `report-company-${seat}`, sum);
      return;
    case 'books':
      for (const { seat, contracts } of eventsOfType(events, quarter, 'books'))
        if (contracts > 0) cash('report-customers', `report-company-${seat}`, contracts);
      return;
    case 'valuation':
      return;
  }
}

function cash(from: string, to: string, sum: number): void {
  const label = sum < 0 ? `−${money(-sum)}` : `+${money(sum)}`;
  travel({ from, to, kind: 'cash', label, count: Math.abs(sum) / 2 });
}
