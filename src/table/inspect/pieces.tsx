import type { ReactNode } from 'react';
import type { SectionId, TermId } from '../../../rules/book/index';
import type { Preview, Seat } from '../../../rules/index';
import { useText } from '../../i18n';
import { basePath } from '../../net/base-path';
import { CompanyEmblem } from '../../ui/game-pieces/company-emblem';
import { changesOf } from '../changes';
import { openRulebook } from '../rulebook-place';
import { ownSeat } from '../selectors';
import { useTable } from '../use-table';
import styles from './pieces.module.css';

interface HeadProps {
  /** Of the heading; the paper is named by it. */
  readonly titleId: string;
  readonly title: ReactNode;
  readonly picture?: ReactNode;
  /** What it is, below its name. */
  readonly children?: ReactNode;
  /** A line of colour; says nothing about the rules. */
  readonly line?: string;
}

/** Who or what a paper is about. */
export const Head = ({ titleId, title, picture, children, line }: HeadProps) => (
  <header className={styles.head}>
    {picture}
    <div>
      <h2 id={titleId}>{title}</h2>
      {children === undefined ? undefined : <div className={styles.sub}>{children}</div>}
      {line === undefined ? undefined : <p className={styles.line}>{line}</p>}
    </div>
  </header>
);

/** One thing there is to say, under its own heading. */
export const Part = ({ title, children }: { readonly title: ReactNode; readonly children: ReactNode }) => (
  <section className={styles.part}>
    <h3>{title}</h3>
    {children}
  </section>
);

/** A figure in large, and how it comes about. */
export const Sum = ({ figure, children }: { readonly figure: ReactNode; readonly children: ReactNode }) => (
  <div className={styles.sum}>
    <b>{figure}</b>
    <div>{children}</div>
  </div>
);

interface SealsProps {
  readonly companies: readonly { readonly seat: Seat; readonly figure?: number }[];
}

/** Companies by their emblems, in order; the own one stands out. */
export function Seals({ companies }: SealsProps) {
  const { view, words } = useTable();
  const own = ownSeat(view);
  return (
    <ol className={styles.seals}>
      {companies.map(({ seat, figure }) => (
        <li key={seat} data-own={seat === own || undefined}>
          <CompanyEmblem company={words.companyId(seat)} name={words.company(seat)} size={24} own={seat === own} />
          {figure}
        </li>
      ))}
    </ol>
  );
}

/** What a move would change, figure by figure. */
export function Changes({ preview }: { readonly preview: Preview }) {
  const common = useText('common');
  const changes = changesOf(preview, useTable().words.t, common);
  if (changes.length === 0) return undefined;
  return (
    <ul className={styles.changes}>
      {changes.map(({ name, from, to }) => (
        <li key={name}>
          <span>{name}</span>
          <span>
            {from} → <b>{to}</b>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** A link to the place of the rulebook, over the match; beside it where no menu opens one. */
export function RuleLink({ to }: { readonly to: SectionId | TermId }) {
  const { rule } = useText('inspect');
  return (
    <p className={styles.rule}>
      <a
        href={`${basePath}rules#${to}`}
        target="_blank"
        rel="noreferrer"
        onClick={(event) => {
          if (!event.ctrlKey && !event.metaKey && !event.shiftKey && openRulebook(to)) event.preventDefault();
        }}
      >
        {rule}
      </a>
    </p>
  );
}
