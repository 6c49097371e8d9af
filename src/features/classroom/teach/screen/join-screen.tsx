import { useText } from '../../../../i18n';
import { QrCode } from '../../../../ui/primitives/qr-code';
import { classLink, joinAddress, onlyHere } from '../console/class-link';
import styles from './join-screen.module.css';
import type { ScreenProps } from './screen-props';

/** How to come in, as large as can be, and who did. */
export function JoinScreen({ view }: ScreenProps) {
  const t = useText('teachScreen');
  const { info, students } = view;
  return (
    <div className={styles.join}>
      <section className={styles.how} data-tone="paper">
        <div>
          <p className={styles.step}>{t.open}</p>
          <p className={styles.address}>{joinAddress()}</p>
          <p className={styles.step}>{t.typeCode}</p>
          <p className={styles.code}>{info.code}</p>
          {onlyHere() ? <p className={styles.warning}>{t.onlyHere}</p> : undefined}
          {info.doorOpen ? undefined : <p className={styles.warning}>{t.doorShut}</p>}
        </div>
        <figure className={styles.qr}>
          <QrCode text={classLink(info.code)} label={t.qr} size={400} />
          <figcaption>{t.orScan}</figcaption>
        </figure>
      </section>
      <section className={styles.who} aria-label={t.joined({ count: students.length })}>
        <h2>{students.length === 0 ? t.nobody : t.joined({ count: students.length })}</h2>
        <ul>
          {students.toReversed().map(({ name, table }) => (
            <li key={name}>
              {name}
              {table === undefined ? undefined : <b>{t.tableShort({ table })}</b>}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
