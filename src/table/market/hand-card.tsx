import { cardOf, type CardId } from '../../../rules/index';
import { money } from '../../i18n/format';
import { ResourceCard, type ResourceCardProps } from '../../ui/resource-card';
import type { TableWords } from '../table-words';

interface HandCardProps extends Pick<ResourceCardProps, 'state' | 'badge' | 'onSelect' | 'className'> {
  readonly id: CardId;
  readonly words: TableWords;
}

/** A compute, data or funding card, as it lies in the market or in a hand. */
export function HandCard({ id, words, ...card }: HandCardProps) {
  const { cards } = words;
  return (
    <ResourceCard
      {...card}
      {...faceOf(id, words)}
      title={cards.cards[id].name}
      label={`${words.card(id)}. ${cards.cards[id].text}`}
    />
  );
}

/** What is printed on a card besides its name. */
function faceOf(
  id: CardId,
  { cards }: TableWords,
): Pick<ResourceCardProps, 'suit' | 'value' | 'foot' | 'art' | 'pips'> {
  const card = cardOf(id);
  switch (card.deck) {
    case 'compute':
      return {
        suit: 'compute',
        value: money(card.cost),
        foot: card.upkeep > 0 ? `+${card.capacity}, ${money(card.upkeep)}` : `+${card.capacity}`,
        art: { kind: 'compute', id: card.id },
      };
    case 'data': {
      const art = card.domain === 'any' ? 'synthetic' : card.domain;
      return {
        suit: 'data',
        value: card.value,
        foot:
          card.domain === 'web' ? 'F' : card.domain === 'any' ? cards.dataKinds.any : cards.domains[card.domain].short,
        art: { kind: 'data', id: art },
        pips: { domain: card.domain, count: card.value },
      };
    }
    case 'funding':
      return {
        suit: 'funding',
        value: fundingMark(card.effect),
        art: { kind: 'funding', id: card.id.startsWith('larger-cheque') ? 'larger-cheque' : card.id },
      };
  }
}

type Effect = Extract<ReturnType<typeof cardOf>, { deck: 'funding' }>['effect'];

/** The one figure a funding card stands for. */
function fundingMark(effect: Effect): string {
  if (effect.cheque !== undefined) return `+${effect.cheque}`;
  if (effect.ranks !== undefined) return `▲${effect.ranks}`;
  if (effect.price !== undefined) return `+${effect.price}`;
  if (effect.grant !== undefined) return money(effect.grant.sum);
  if (effect.loan !== undefined) return money(effect.loan.sum);
  if (effect.dilutionCap !== undefined) return `${effect.dilutionCap * 100}%`;
  if (effect.dataCards !== undefined) return `+${effect.dataCards}`;
  if (effect.clusterWorth !== undefined) return '½';
  return '1.';
}
