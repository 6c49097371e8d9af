import type { ReactNode } from 'react';
import { Art, type ArtKind } from './art';
import { classNames } from './class-names';
import { DomainMark, type DomainName } from './domain-mark';
import { Icon } from './icon';
import { type CardState, PaperCard } from './paper-card';
import styles from './resource-card.module.css';

export type Suit = 'compute' | 'data' | 'funding';

export interface ResourceCardProps {
  suit: Suit;
  title: ReactNode;
  /** What stands in the corner: a price, a value, a sum. */
  value?: ReactNode;
  foot?: ReactNode;
  art?: { kind: ArtKind; id: string };
  /** A data card's value as that many marks of its domain. */
  pips?: { domain: DomainName; count: number };
  state?: CardState;
  badge?: ReactNode;
  onSelect?: () => void;
  label?: string;
  className?: string;
}

/** A compute, data or funding card. */
export function ResourceCard(props: ResourceCardProps) {
  const { suit, title, value, foot, art, pips, className, ...card } = props;
  return (
    <PaperCard {...card} className={classNames(styles.card, styles[suit], className)}>
      <span className={styles.head}>
        <Icon name={suit} size={13} />
        <b>{value}</b>
      </span>
      <span className={styles.picture}>
        {art === undefined ? undefined : <Art kind={art.kind} id={art.id} size={120} cover />}
        {pips === undefined ? undefined : (
          <span className={styles.pips}>
            {Array.from({ length: pips.count }, (_, index) => (
              <DomainMark key={index} domain={pips.domain} size={12} tone="paper" />
            ))}
          </span>
        )}
      </span>
      <span className={styles.title}>{title}</span>
      {foot === undefined ? undefined : <span className={styles.foot}>{foot}</span>}
    </PaperCard>
  );
}
