import { useText } from '../../../../i18n';
import styles from './answering-screen.module.css';

interface AnsweringScreenProps {
  readonly done: number;
  readonly of: number;
}

/** While the class answers: how many have, and nothing of what they said. */
export function AnsweringScreen({ done, of }: AnsweringScreenProps) {
  const t = useText('teachScreen');
  return (
    <section className={styles.answering}>
      <h2>{t.answering}</h2>
      <p className={styles.count}>
        <b>{done}</b> {t.haveAnswered({ of })}
      </p>
      <progress className={styles.bar} value={done} max={Math.max(1, of)} aria-hidden />
      <p>{t.answeringText}</p>
    </section>
  );
}
