import type { ReactNode } from 'react';
import type { CardId, FundingCardId } from '../../../rules/index';
import type { Rules } from '../../../rules/releases';
import { money } from '../../i18n/format';
import { DomainMark } from '../../ui/game-pieces/domain-mark';
import { ResourceCard, type CardShape, type ResourceCardProps } from '../../ui/game-pieces/resource-card';
import { Icon } from '../../ui/primitives/icon';
import { inspectable } from '../inspect/inspectable';
import { useTable } from '../use-table';

interface HandCardProps extends Pick<ResourceCardProps, 'state' | 'onSelect' | 'className'> {
  readonly id: CardId;
  readonly shape?: CardShape;
  /** Whether it can be asked about here. */
  readonly asked?: boolean;
}

/** A compute, data or funding card, as it lies in the market or in a hand. */
export function HandCard({ id, shape = 'hand', asked = true, ...rest }: HandCardProps) {
  const { words } = useTable();
  const { cards } = words;
  const card = words.rules.cardOf(id);
  const named = card.deck === 'compute' ? `${words.card(id)} · ${money(card.cost)}` : words.card(id);
  return (
    <ResourceCard
      {...rest}
      {...faceOf(id, shape, words.rules)}
      shape={shape}
      title={cards.cards[id].name}
      label={`${named}. ${cards.cards[id].text}`}
      tip={asked ? `${named}\n${cards.cards[id].text}` : undefined}
      inspect={asked ? inspectable(`card:${id}`)['data-inspect'] : undefined}
    />
  );
}

type Face = Pick<ResourceCardProps, 'suit' | 'figure' | 'marks' | 'art'>;

/** What is printed on a card besides its name. */
function faceOf(id: CardId, shape: CardShape, { cardOf }: Rules): Face {
  const card = cardOf(id);
  const compact = shape === 'hand' || shape === 'mini';
  switch (card.deck) {
    case 'compute':
      return {
        suit: 'compute',
        figure: money(card.cost),
        marks: compact ? undefined : Array.from({ length: card.capacity }, (_, block) => <i key={block} />),
        art: { kind: 'compute', id: card.id },
      };
    case 'data': {
      const { domain, value } = card;
      const art = { kind: 'data', id: domain === 'any' ? 'synthetic' : domain } as const;
      const marks = Array.from({ length: value }, (_, nth) => (
        <DomainMark key={nth} domain={domain} size={compact ? 10 : 14} tone="plain" />
      ));
      return { suit: 'data', figure: undefined, marks, art };
    }
    case 'funding':
      return {
        suit: 'funding',
        figure: markOf(card.effect),
        art: { kind: 'funding', id: fundingArt(card.id) },
      };
  }
}

type Effect = Extract<ReturnType<Rules['cardOf']>, { deck: 'funding' }>['effect'];

/** The drawing of a funding card: cheques of all sizes share one. */
export const fundingArt = (card: string): string => (card.startsWith('larger-cheque') ? 'larger-cheque' : card);

/** The one figure a funding card stands for; a chair for the card that takes the first. */
export const fundingMark = (card: FundingCardId, { fundingOf }: Rules): ReactNode => markOf(fundingOf(card).effect);

function markOf(effect: Effect): ReactNode {
  if (effect.cheque !== undefined) return `+${effect.cheque}`;
  if (effect.ranks !== undefined) return `▲${effect.ranks}`;
  if (effect.price !== undefined) return `+${effect.price}`;
  if (effect.grant !== undefined) return money(effect.grant.sum);
  if (effect.loan !== undefined) return money(effect.loan.sum);
  if (effect.dilutionCap !== undefined) return `${effect.dilutionCap * 100}%`;
  if (effect.dataCards !== undefined) return `+${effect.dataCards}`;
  if (effect.clusterWorth !== undefined) return '½';
  return <Icon name="chair" size={15} />;
}
