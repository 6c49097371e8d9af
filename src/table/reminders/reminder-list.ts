import { companyAt, type MatchView } from '../../../rules/index';
import { rulesOf } from '../../../rules/releases';
import type { ReminderId } from '../../i18n/en/reminders';

/** What is told once, the first time it happens to whoever plays. */
export interface Reminder {
  readonly id: ReminderId;
  /** Whether it happens now. */
  readonly at: (view: MatchView, seat: number) => boolean;
  /** Anchors it stands beside, what is nearest first. */
  readonly points: (view: MatchView, seat: number) => readonly string[];
}

const acts = ({ turn }: MatchView, seat: number): boolean => turn.seat === seat && turn.stage === 'act';
const may = (view: MatchView, type: MatchView['legal'][number]['type']): boolean =>
  view.legal.some((move) => move.type === type);
const own = (_: MatchView, seat: number): readonly string[] => [`company:${seat}`];
const signedByLicence = ({ legal }: MatchView) =>
  legal.flatMap((move) => (move.type === 'sign' && move.licensor !== undefined ? [move.contract] : []));

/** In the order in which they are told where several happen at once. */
export const allReminders: readonly Reminder[] = [
  {
    id: 'chairs',
    at: (view) => may(view, 'pitch'),
    points: () => ['pitch'],
  },
  {
    id: 'loan',
    at: (view, seat) => companyAt(view, seat).debts.length > 0,
    points: own,
  },
  {
    id: 'quality',
    at: (view, seat) => acts(view, seat) && view.offers.length > 0,
    points: ({ offers }) => offers.map(({ contract }) => `contract:${contract}`),
  },
  {
    id: 'winningOver',
    at: (view) => may(view, 'winOver'),
    points: () => ['action:winOver'],
  },
  {
    id: 'licence',
    at: (view) => signedByLicence(view).length > 0,
    points: (view) => signedByLicence(view).map((contract) => `contract:${contract}`),
  },
  {
    id: 'training',
    at: (view) => may(view, 'trainFoundation'),
    points: () => ['action:trainFoundation'],
  },
  {
    id: 'ambition',
    at: (view, seat) => acts(view, seat) && rulesOf(view).presetOf(view).modules.ambitions,
    points: own,
  },
  {
    id: 'parent',
    at: (view) => may(view, 'capitalCall'),
    points: () => ['action:more'],
  },
  {
    id: 'payroll',
    at: (view, seat) => acts(view, seat) && companyAt(view, seat).runway <= 3,
    points: own,
  },
];

/** What is to be told now, of what was not told yet; undefined when nothing is, and for who only looks on. */
export const reminderNow = (view: MatchView, told: readonly string[]): Reminder | undefined => {
  const { viewer } = view;
  if (typeof viewer !== 'number') return undefined;
  return allReminders.find(({ id, at }) => !told.includes(id) && at(view, viewer));
};
