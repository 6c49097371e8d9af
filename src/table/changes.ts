import type { Preview } from '../../rules/index';
import type { CommonText } from '../i18n/en/common';
import type { TableText } from '../i18n/en/table';
import { gain, money, signedMoney, users } from '../i18n/format';

/** A figure before and after a move. */
export interface Change {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** Set where more is simply better, or worse. */
  readonly good?: boolean;
}

/** The figures that a move certainly changes, the most important first. */
export function changesOf({ before, after }: Preview, t: TableText, common: CommonText): readonly Change[] {
  const all: readonly Change[] = [
    { name: common.valuation, from: String(before.valuation), to: String(after.valuation) },
    { name: common.netRevenue, from: signedMoney(before.netRevenue), to: signedMoney(after.netRevenue) },
    { name: common.ownersGain, from: gain(before.gain), to: gain(after.gain), good: after.gain > before.gain },
    { name: common.cash, from: money(before.cash), to: money(after.cash) },
    { name: common.users, from: users(before.users), to: users(after.users) },
    { name: common.debt, from: money(before.debt), to: money(after.debt) },
    { name: common.ownersCapital, from: money(before.capital), to: money(after.capital) },
    { name: common.freeCapacity, from: String(before.freeCapacity), to: String(after.freeCapacity) },
    { name: t.shelvedRun, from: money(before.shelved), to: money(after.shelved) },
  ];
  return all.filter(({ from, to }) => from !== to);
}
