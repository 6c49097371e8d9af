import { useText } from '../../i18n';
import type { GuideProgress } from '../../browser-storage/saved-match';
import { toast } from '../../ui/primitives/toaster';
import { GuideNote } from './guide-note';
import { stepNow, type Moment } from './steps';

interface GuideProps extends Moment {
  readonly progress: GuideProgress;
  readonly onProgress: (progress: GuideProgress) => void;
}

/** The guide of a first game: says what is worth knowing now, and points at it. Silent while there is nothing to say. */
export default function Guide({ scene, view, progress, onProgress }: GuideProps) {
  const t = useText('tutorial');
  const step = progress.hidden ? undefined : stepNow({ scene, view }, progress.read);
  if (step === undefined) return undefined;
  return (
    <GuideNote
      key={step.id}
      step={step}
      moment={{ scene, view }}
      onRead={() => onProgress({ ...progress, read: [...progress.read, step.id] })}
      onHide={() => {
        onProgress({ ...progress, hidden: true });
        toast({ text: t.hidden });
      }}
    />
  );
}
