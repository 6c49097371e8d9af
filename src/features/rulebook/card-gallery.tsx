import type { CardSet } from '../../../rules/book/index';
import { useText } from '../../i18n';
import { Art } from '../../ui/game-pieces/art';
import { BookLink } from './book-link';
import { useEdition } from './edition';
import styles from './card-gallery.module.css';
import { printedCards } from './printed-cards';

/** Every card of a set, with its own drawing and words. */
export function CardGallery({ set }: { readonly set: CardSet }) {
  const t = useText('rulebook');
  const cards = useText('cards');
  const edition = useEdition();
  return (
    <ul className={styles.cards}>
      {printedCards(set, cards, t, edition).map(({ anchor, art, name, kicker, text, fact }) => (
        <li key={anchor} id={anchor} tabIndex={-1} className={styles.card}>
          <Art {...art} size={art.kind === 'news' ? 84 : 56} />
          <div>
            <p className={styles.kicker}>
              {kicker}
              {fact === undefined ? undefined : (
                <BookLink to={fact}>
                  {t.behind} {fact}
                </BookLink>
              )}
            </p>
            <p className={styles.name}>{name}</p>
            <p>{text}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
