import type { MatchView } from '../../../rules/index';
import { rulesOf } from '../../../rules/releases';
import type { CardsText } from '../../i18n/en/card-texts';
import { money, number, percent } from '../../i18n/format';
import type { GuideFacts } from '../../i18n/en/tutorial';
import { ownCompany } from './steps';

/** What the guide's sentences speak of, at this moment of the match. */
export function factsOf(view: MatchView, { companies, contracts }: CardsText): GuideFacts {
  const own = ownCompany(view) ?? view.companies[0];
  if (own === undefined) throw new RangeError('a match has companies');
  const short = (seat: number): string => companies[view.companies[seat]?.id ?? own.id].short;
  const [within] = view.legal.flatMap((move) => (move.type === 'sign' ? [move.contract] : []));
  const customer = within ?? view.offers[0]?.contract;
  const card = customer === undefined ? undefined : rulesOf(view).contractOf(customer);
  const winner = view.winners[0] ?? own.seat;
  const richest = view.companies.toSorted((a, b) => b.raised - a.raised)[0] ?? own;
  return {
    company: companies[own.id].name,
    customer: customer === undefined ? '' : contracts[customer].name,
    pays: money(card?.pays ?? 0),
    asks: view.offers.find(({ contract }) => contract === customer)?.quality ?? 0,
    have: card === undefined ? 0 : own.quality[card.domain],
    backers: view.investors.filter(({ ladder }) => ladder.some((rung) => rung.seat === own.seat && rung.withinCut))
      .length,
    raised: money(own.raised),
    stake: percent(own.stake),
    valuation: own.valuation,
    cash: own.cash,
    multiple: view.climate.multiple,
    cut: view.climate.cut,
    winner: short(winner),
    won: view.winners.includes(own.seat),
    gain: number(Math.round(own.score.total * 10) / 10),
    premium: money(rulesOf(view).leaderPremium(view.players)),
    richest: richest.seat === own.seat ? undefined : short(richest.seat),
    richestRaised: money(richest.raised),
    richestWon: view.winners.includes(richest.seat),
  };
}
