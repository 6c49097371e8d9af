import { Link } from 'wouter';
import { useText } from '../../i18n';
import { materialText } from '../../i18n/material';
import { Art } from '../../ui/art';
import { pageArt } from './page-art';
import styles from './overview.module.css';
import { pageIds } from './page-ids';

/** What there is, in the order a teacher needs it. */
export function Overview() {
  const t = useText(materialText);
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
