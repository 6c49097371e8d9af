import styles from './felt.module.css';

/** The table cloth behind everything, engraved with the climate set by `data-climate` around it. */
export function Felt() {
  return <div className={styles.felt} aria-hidden />;
}
