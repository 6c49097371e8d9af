import { useState } from 'react';
import { useText } from '../../../i18n';
import { longest } from '../../../protocol/limits';
import type { SessionDoor } from '../../../protocol/session';
import { Button } from '../../../ui/primitives/button';
import { TextField } from '../../../ui/primitives/text-field';
import { classApi, type ClassProblem } from '../live/class-api';
import { classKeys } from '../live/class-keys';
import styles from './door.module.css';
import { codeToWrite } from './code-to-write';

interface NameFormProps {
  readonly code: string;
  readonly door: SessionDoor;
}

/** A name is all that is asked of whoever joins. */
export function NameForm({ code, door }: NameFormProps) {
  const t = useText('classroom');
  const errors = useText('classErrors');
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<ClassProblem | 'needName'>();
  const [busy, setBusy] = useState(false);
  const join = async () => {
    const tidy = name.trim();
    if (tidy === '') return setProblem('needName');
    setBusy(true);
    const answer = await classApi.join(code, tidy);
    setBusy(false);
    if (answer.problem !== undefined) return setProblem(answer.problem);
    const { session, key, personalCode } = answer.value;
    codeToWrite.set(session);
    classKeys.keep({ role: 'student', session, key, code, title: door.title, name: tidy, personalCode });
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void join();
      }}
    >
      <TextField
        label={t.name}
        hint={t.nameHint}
        value={name}
        longest={longest.name}
        error={problem === undefined ? undefined : problem === 'needName' ? t.needName : errors[problem]}
        onChange={(next) => {
          setName(next);
          setProblem(undefined);
        }}
      />
      <Button look="primary" size="large" icon="chair" wide type="submit">
        {t.join}
      </Button>
    </form>
  );
}
