import { classNames } from '../primitives/class-names';
import { LabelledPicture } from './labelled-picture';
import styles from './capacity-blocks.module.css';

export interface CapacityBlocksProps {
  total: number;
  /** Taken by signed contracts. */
  used: number;
  /** Taken by this quarter's training. */
  training?: number;
  /** Taken by what is being considered; below 0 when it would bring more. */
  taken?: number;
  label: string;
}

/** Capacity as amber boxes: filled when used, hatched while training, dashed for what is being considered. */
export function CapacityBlocks({ total, used, training = 0, taken = 0, label }: CapacityBlocksProps) {
  const busy = used + training;
  return (
    <LabelledPicture label={label} className={styles.blocks}>
      {Array.from({ length: total + Math.max(0, -taken) }, (_, index) => (
        <i
          key={index}
          className={classNames(
            index < used && styles.used,
            index >= used && index < busy && styles.training,
            index >= busy && index < busy + taken && styles.taken,
            index >= total && styles.coming,
          )}
        />
      ))}
    </LabelledPicture>
  );
}
