import { useEffect } from 'react';
import { Link } from 'wouter';
import { useText } from '../../i18n';
import { anchored } from '../../ui/motion/anchors';
import { FollowingNote } from '../../ui/notes/following-note';
import { buttonClass } from '../../ui/primitives/button';
import { factsOf } from './guide-words';
import { wayBack, type Moment, type Step } from './steps';

interface GuideNoteProps {
  readonly step: Step;
  readonly moment: Moment;
  readonly onRead: () => void;
  readonly onHide: () => void;
}

/** One note of the guide. */
export function GuideNote({ step, moment, onRead, onHide }: GuideNoteProps) {
  const t = useText('tutorial');
  const cards = useText('cards');
  const { title, text } = t.steps[step.id];
  const last = step.id === 'result';
  const said = (followed: string | undefined): string => {
    if (followed?.startsWith('confirm:') === true) return t.confirm;
    if (step.toDo === true && followed !== undefined && wayBack.includes(followed)) return t.wayBack;
    const whole = text(factsOf(moment.view, cards));
    return followed?.startsWith('tab:') === true ? `${whole}${t.behindTab}` : whole;
  };
  useEffect(() => {
    if (step.untilPressed !== true) return undefined;
    const names = step.points(moment);
    const press = ({ target }: Event) => {
      if (target instanceof Node && names.some((name) => anchored(name)?.contains(target) === true)) onRead();
    };
    // Before the press itself does its work, which may take the anchor away.
    document.addEventListener('click', press, true);
    return () => document.removeEventListener('click', press, true);
  }, [step, moment, onRead]);
  return (
    <FollowingNote
      title={title}
      text={said}
      points={step.points(moment)}
      clear={step.clear}
      pressed={step.toDo}
      closeLabel={t.hide}
      onClose={onHide}
      next={step.toDo === true ? undefined : { label: last ? t.end : t.next, onPress: onRead }}
    >
      {last ? (
        <Link href="/new" className={buttonClass('paper')}>
          {t.whole}
        </Link>
      ) : undefined}
    </FollowingNote>
  );
}
