import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { useText } from '../../../i18n';
import type { SessionDoor } from '../../../protocol/session';
import { Button, buttonClass } from '../../../ui/primitives/button';
import { SegmentedChoice } from '../../../ui/primitives/segmented-choice';
import { classApi, type ClassProblem } from '../live/class-api';
import { ComeBackForm } from './come-back-form';
import styles from './door.module.css';
import { NameForm } from './name-form';
import { StudentPage } from './student-page';

type Found = { readonly door: SessionDoor } | { readonly problem: ClassProblem } | undefined;

/** The door of a class: in with a name, or back with name and personal code; says first what is kept. */
export function Door({ code }: { readonly code: string }) {
  const [time, setTime] = useState(0);
  return <Knock key={time} code={code} onAgain={() => setTime(time + 1)} />;
}

/** Asks once what is behind the door. */
function Knock({ code, onAgain }: { readonly code: string; readonly onAgain: () => void }) {
  const t = useText('classroom');
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    let gone = false;
    classApi.door(code).then(
      (answer) =>
        gone
          ? undefined
          : setFound(answer.problem === undefined ? { door: answer.value } : { problem: answer.problem }),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [code]);
  if (found === undefined)
    return (
      <StudentPage title={t.title} lead={code} text={t.looking}>
        <p role="status" className={styles.aside}>
          {t.looking}
        </p>
      </StudentPage>
    );
  if ('problem' in found) return <NoDoor code={code} problem={found.problem} onAgain={onAgain} />;
  return <OpenDoor code={code} door={found.door} />;
}

interface NoDoorProps {
  readonly code: string;
  readonly problem: ClassProblem;
  readonly onAgain: () => void;
}

function NoDoor({ code, problem, onAgain }: NoDoorProps) {
  const t = useText('classroom');
  const errors = useText('classErrors');
  return (
    <StudentPage title={t.title} lead={code} text="">
      <section className={styles.sheet} data-tone="paper" role="alert">
        <p className={styles.said}>{errors[problem]}</p>
        <div className={styles.row}>
          {problem === 'unknown-code' ? undefined : (
            <Button look="primary" icon="replay" onClick={onAgain}>
              {t.tryAgain}
            </Button>
          )}
          <Link href="/join" className={buttonClass(problem === 'unknown-code' ? 'primary' : 'paper')}>
            {t.otherCode}
          </Link>
        </div>
      </section>
    </StudentPage>
  );
}

function OpenDoor({ code, door }: { readonly code: string; readonly door: SessionDoor }) {
  const t = useText('classroom');
  const [way, setWay] = useState<'new' | 'back'>(door.open ? 'new' : 'back');
  return (
    <StudentPage title={door.title} lead={code} text={t.doorText}>
      <section className={styles.sheet} data-tone="paper">
        {door.open ? (
          <SegmentedChoice
            label={t.whichOne}
            hideLabel
            tone="paper"
            className={styles.ways}
            value={way}
            onChange={setWay}
            options={[
              { value: 'new', label: t.newHere },
              { value: 'back', label: t.wasHere },
            ]}
          />
        ) : (
          <p className={styles.said} role="status">
            <b>{t.shutTitle}</b> {t.shutText}
          </p>
        )}
        {way === 'new' ? <NameForm code={code} door={door} /> : <ComeBackForm code={code} door={door} />}
      </section>
      <section className={styles.kept} aria-labelledby="what-is-kept">
        <h2 id="what-is-kept">{t.keptTitle}</h2>
        <ul>
          {t.kept.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
          <li>{t.keptFor({ days: door.keptDays })}</li>
        </ul>
      </section>
      <p className={styles.aside}>
        <Link href="/join" className={buttonClass('link')}>
          {t.otherCode}
        </Link>
      </p>
    </StudentPage>
  );
}
