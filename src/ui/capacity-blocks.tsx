import { classNames } from './class-names';
import { Described } from './described';
import styles from './capacity-blocks.module.css';

export interface CapacityBlocksProps {
  total: number;
  /** Taken by signed contracts. */
  used: number;
  /** Taken by this quarter's training. */
  training?: number;
  /** Would be taken by what is being considered. */
  after?: number;
  label: string;
}

/** Capacity as amber blocks: filled when used, hatched while training, dashed for what is being considered. */
export function CapacityBlocks({ total, used, training = 0, after = 0, label }: CapacityBlocksProps) {
  return (
    <Described label={label} className={styles.blocks}>
      {Array.from({ length: total }, (_, index) => (
        <i
          key={index}
          className={classNames(
            index < used && styles.used,
            index >= used && index < used + training && styles.training,
            index >= used + training && index < used + training + after && styles.coming,
          )}
        />
      ))}
    </Described>
  );
}
