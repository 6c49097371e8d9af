import type { ScenarioId, Seat } from '../../../../rules/index';
import { botLevels, type BotLevel } from '../../../bots/levels';
import type { NewMatch } from '../../../protocol/api';
import type { PaceId } from '../../../protocol/match-info';
import { companiesOf, seating, type SeatSetup } from '../../../match-setup/seats';

/** Who plays a seat: whoever makes the table, whoever comes, or a bot. */
export type OnlinePlayer = 'me' | 'open' | BotLevel;

export interface Plan {
  readonly title: string;
  readonly name: string;
  readonly seats: readonly SeatSetup<OnlinePlayer>[];
  readonly scenario: ScenarioId;
  readonly pace: PaceId;
  readonly listed: boolean;
  readonly hints: boolean;
}

export const isBot = (player: OnlinePlayer): player is BotLevel => botLevels.some((level) => level === player);

/** The table a first visitor finds: themself, two open seats, a bot. */
export function firstPlan(name: string, bot: (number: number) => string): Plan {
  const players: readonly OnlinePlayer[] = ['me', 'open', 'open', 'normal'];
  return {
    title: '',
    name,
    seats: players.map((player, index) => ({
      company: seating[index] ?? 'health',
      name: bot(index + 1),
      player,
      temperament: 'even',
    })),
    scenario: 'standard',
    pace: 'live',
    listed: false,
    hints: false,
  };
}

/** Changes a seat; whoever makes the table sits at one seat only, and gets up for nobody. */
export function changedSeat(
  seats: Plan['seats'],
  index: number,
  change: Partial<SeatSetup<OnlinePlayer>>,
): Plan['seats'] {
  const mine = seats.findIndex(({ player }) => player === 'me');
  if (index === mine && change.player !== undefined && change.player !== 'me') return seats;
  const moves = change.player === 'me' && index !== mine;
  return seats.map((seat, other) => {
    if (other === index) return { ...seat, ...change };
    return moves && other === mine ? { ...seat, player: seats[index]?.player ?? 'open' } : seat;
  });
}

/** A bot's name that nobody at the table has. */
export function freeBotName(seats: Plan['seats'], bot: (number: number) => string): string {
  const taken = new Set(seats.map(({ name }) => name));
  const numbers = Array.from({ length: seats.length + 1 }, (_, index) => bot(index + 1));
  return numbers.find((name) => !taken.has(name)) ?? bot(seats.length + 1);
}

export type PlanProblem = 'needName' | 'needBotName' | 'sameNames';

/** What keeps the table from being made. */
export function problemOf({ name, seats }: Plan): PlanProblem | undefined {
  if (name.trim() === '') return 'needName';
  const bots = seats.filter(({ player }) => isBot(player)).map((seat) => seat.name.trim());
  if (bots.includes('')) return 'needBotName';
  const all = [name.trim(), ...bots].map((one) => one.toLowerCase());
  return new Set(all).size < all.length ? 'sameNames' : undefined;
}

/** The request that makes the table; without a title of its own it gets `title`. */
export function newMatchOf(plan: Plan, title: string): NewMatch {
  const { name, seats, scenario, pace, listed, hints } = plan;
  const seat: Seat = seats.findIndex(({ player }) => player === 'me');
  return {
    title: plan.title.trim() === '' ? title : plan.title.trim(),
    options: { players: seats.length, scenario, companies: companiesOf(seats, scenario), sealing: 'together' },
    pace,
    listed,
    hints,
    name: name.trim(),
    seat,
    seats: seats.map((one) =>
      isBot(one.player)
        ? { kind: 'bot', name: one.name.trim(), level: one.player, temperament: one.temperament }
        : { kind: 'open' },
    ),
  };
}
