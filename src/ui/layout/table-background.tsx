import styles from './table-background.module.css';

/** The table cloth behind everything, engraved with the climate set by `data-climate` around it. */
export function TableBackground() {
  return <div className={styles.background} aria-hidden />;
}
