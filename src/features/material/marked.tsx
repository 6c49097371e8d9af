import { Fragment } from 'react';
import { basePath } from '../../net/base-path';
import styles from './marked.module.css';

interface MarkedProps {
  readonly text: string;
  /** Where facts stand: on this page, or in the rulebook. */
  readonly facts: 'here' | 'book';
}

/** A text with its marks shown: `*what to click*`, `` `what to type` ``, and `[F08]` as a link to the fact. */
export function Marked({ text, facts }: MarkedProps) {
  return text.split(/(\*[^*]+\*|`[^`]+`|\s?\[F\d\d\])/).map((piece, index) => {
    const inner = piece.slice(1, -1);
    if (piece.startsWith('*')) return <b key={index}>{inner}</b>;
    if (piece.startsWith('`')) return <code key={index}>{inner}</code>;
    const [, fact] = /\[(F\d\d)\]$/.exec(piece) ?? [];
    if (fact === undefined) return <Fragment key={index}>{piece}</Fragment>;
    return (
      <span key={index} className={styles.cite}>
        {' '}
        <a href={facts === 'here' ? `#${fact}` : `${basePath}rules#${fact}`}>{fact}</a>
      </span>
    );
  });
}
