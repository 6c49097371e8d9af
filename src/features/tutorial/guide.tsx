import type { GuideProgress } from '../../saves/saved-match';
import { GuideNote } from './guide-note';
import { ShowGuide } from './show-guide';
import { stepNow, type Moment } from './steps';

interface GuideProps extends Moment {
  readonly progress: GuideProgress;
  readonly onProgress: (progress: GuideProgress) => void;
}

/** The guide of a first game: says what is worth knowing now, and points at it. Silent while there is nothing to say. */
export default function Guide({ scene, view, progress, onProgress }: GuideProps) {
  if (progress.hidden)
    return scene === 'curtain' ? undefined : <ShowGuide onShow={() => onProgress({ ...progress, hidden: false })} />;
  const step = stepNow({ scene, view }, progress.read);
  if (step === undefined) return undefined;
  return (
    <GuideNote
      key={step.id}
      step={step}
      moment={{ scene, view }}
      onRead={() => onProgress({ ...progress, read: [...progress.read, step.id] })}
      onHide={() => onProgress({ ...progress, hidden: true })}
    />
  );
}
