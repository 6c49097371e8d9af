import { Link } from 'wouter';
import { useText } from '../../i18n';
import { Art, type ArtKind } from '../../ui/game-pieces/art';
import styles from './overview.module.css';
import { type PageId, pageIds } from './page-ids';

/** The drawing at the head of each page. */
const pageArt = {
  lesson: { kind: 'company', id: 'education' },
  charts: { kind: 'icon', id: 'gavel' },
  reading: { kind: 'news', id: 'hundred-models' },
  glossary: { kind: 'investor', id: 'owl-small' },
  questions: { kind: 'icon', id: 'envelope' },
} as const satisfies Readonly<Record<PageId, { readonly kind: ArtKind; readonly id: string }>>;

/** What there is, in the order a teacher needs it. */
export function Overview() {
  const t = useText('materialPage');
  return (
    <>
      <p className={styles.lead}>{t.lead}</p>
      <ul className={styles.pages}>
        {pageIds.map((id) => (
          <li key={id}>
            <Art {...pageArt[id]} size={64} />
            <Link href={`/teach/material/${id}`}>{t.pages[id].title}</Link>
            <p>{t.pages[id].text}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
