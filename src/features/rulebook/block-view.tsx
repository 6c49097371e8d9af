import type { Block } from '../../../rules/book/index';
import { useText } from '../../i18n';
import { Art } from '../../ui/game-pieces/art';
import styles from './block-view.module.css';
import { headingAnchor } from './book-search';
import { CardGallery } from './card-gallery';
import { drawingOf } from './drawing';
import { Heading } from './heading';

interface BlockViewProps {
  readonly block: Block;
  readonly section: string;
  readonly index: number;
}

/** One piece of a section. */
export function BlockView({ block, section, index }: BlockViewProps) {
  const t = useText('rulebook');
  switch (block.kind) {
    case 'text':
      return <p>{block.text}</p>;
    case 'heading':
      return (
        <Heading depth={3} id={headingAnchor(section, index)}>
          {block.text}
        </Heading>
      );
    case 'list':
      return (
        <ul className={styles.list}>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'steps':
      return (
        <ol className={styles.steps}>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ol>
      );
    case 'formula':
      return <p className={styles.formula}>{block.text}</p>;
    case 'example':
      return (
        <p className={styles.example}>
          <b>{t.example}</b> {block.text}
        </p>
      );
    case 'table':
      return <BookTable block={block} />;
    case 'art':
      return (
        <figure className={styles.figure}>
          <span>
            {block.art.map((name) => {
              const drawing = drawingOf(name);
              return drawing === undefined ? undefined : <Art key={name} {...drawing} size={52} />;
            })}
          </span>
          <figcaption>{block.caption}</figcaption>
        </figure>
      );
    case 'cards':
      return <CardGallery set={block.of} />;
  }
}

function BookTable({ block }: { readonly block: Extract<Block, { kind: 'table' }> }) {
  return (
    // A table wider than a phone is moved sideways, by keyboard too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.frame} role="region" aria-label={block.caption} tabIndex={0}>
      <table className={styles.table}>
        <caption>{block.caption}</caption>
        <thead>
          <tr>
            {block.head.map((word, column) => (
              <HeadCell key={column} word={word} />
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map(([first, ...cells], row) => (
            <tr key={row}>
              <th scope="row">{first}</th>
              {cells.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The head of a column; the corner over the rows' own heads may be empty, and is then no head. */
function HeadCell({ word }: { readonly word: string }) {
  // oxlint-disable-next-line jsx-a11y/control-has-associated-label
  return word === '' ? <td /> : <th scope="col">{word}</th>;
}
