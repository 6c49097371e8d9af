import { Link } from 'wouter';
import { useText } from '../../../i18n';
import { buttonClass } from '../../../ui/primitives/button';
import { classKeys } from '../live/class-keys';
import { CodeForm } from './code-form';
import styles from './door.module.css';
import { StudentPage } from './student-page';

/** Where students type the code of their class, or go back into one. */
export default function JoinPage() {
  const t = useText('classroom');
  const known = classKeys.use().filter(({ role }) => role === 'student');
  return (
    <StudentPage title={t.title} lead={t.lead} text={t.leadText}>
      <CodeForm />
      {known.length === 0 ? undefined : (
        <section className={styles.known} aria-labelledby="known-classes">
          <h2 id="known-classes">{t.known}</h2>
          <ul>
            {known.slice(0, 5).map(({ session, code, title, name = '' }) => (
              <li key={session}>
                <Link href={`/class/${code}`} aria-label={t.goBack({ title })}>
                  <b>{title}</b>
                  <small>{t.asName({ name })}</small>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className={styles.aside}>
        {t.youTeach}{' '}
        <Link href="/teach" className={buttonClass('link')}>
          {t.prepare}
        </Link>
      </p>
    </StudentPage>
  );
}
