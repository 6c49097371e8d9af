import type { MatchEvent, Move } from '../../../rules/index';
import { money, percent, signedNumber } from '../../i18n/format';
import type { HintsText } from '../../i18n/en/hints';
import type { TableWords } from '../table-words';
import type { Reason } from '../../bots/client';

/** A chance as one can honestly say it: no estimate is sure. */
export const chanceText = (chance: number): string =>
  chance > 0.99 ? '> 99%' : chance < 0.01 ? '< 1%' : percent(chance, 0);

/** The reasons for a move in one sentence: what it brings, then what it costs. */
export function reasonSentence(move: Move, reasons: readonly Reason[], t: HintsText, { list }: TableWords): string {
  const told = (some: readonly Reason[], words: HintsText['gains']): string =>
    list(
      some.map(({ part, change }) =>
        t.part({ words: words[part], change: signedNumber(Math.round(change * 10) / 10) }),
      ),
    );
  const gains = reasons.filter(({ change }) => change > 0);
  const costs = reasons.filter(({ change }) => change < 0);
  if (gains.length > 0)
    return costs.length > 0
      ? t.gainsAndCosts({ gains: told(gains, t.gains), costs: told(costs, t.costs) })
      : t.onlyGains({ gains: told(gains, t.gains) });
  if (move.type === 'draw') return t.onlyGains({ gains: t.purposes[move.deck] });
  return costs.length > 0 ? t.onlyCosts({ costs: told(costs, t.costs) }) : t.noReason;
}

/** What goes into the envelope, by name. */
export function envelopeName(move: Move, t: HintsText, { cards }: TableWords, nobody: string): string {
  if (move.type === 'burn') return move.amount === 0 ? t.burnNothing : t.burn({ sum: money(move.amount) });
  if (move.type !== 'pitch') return '';
  const investor = move.investor === 'none' ? undefined : t.pitchTo({ investor: cards.investors[move.investor].name });
  const card = move.card === 'none' ? undefined : cards.cards[move.card].name;
  if (investor === undefined) return card ?? nobody;
  return card === undefined ? investor : `${investor} ${t.with({ card })}`;
}

/** Why a bot moved as it did, in one sentence; empty when nothing can be said. */
export function whySentence(event: MatchEvent, reasons: readonly Reason[], t: HintsText, { list }: TableWords): string {
  if (event.type === 'drew') return t.why({ reasons: t.purposes[event.deck] });
  if (reasons.length === 0) return '';
  return t.why({
    reasons: list(reasons.map(({ part }) => t.gains[part])),
  });
}
