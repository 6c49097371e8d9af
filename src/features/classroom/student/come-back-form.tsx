import { useState } from 'react';
import { useText } from '../../../i18n';
import { tidyCode } from '../../../protocol/tidy-code';
import { longest } from '../../../protocol/limits';
import type { SessionDoor } from '../../../protocol/session';
import { Button } from '../../../ui/primitives/button';
import { TextField } from '../../../ui/primitives/text-field';
import { classApi, type ClassProblem } from '../live/class-api';
import { classKeys } from '../live/class-keys';
import styles from './door.module.css';

interface ComeBackFormProps {
  readonly code: string;
  readonly door: SessionDoor;
}

/** Brings a student back on another device, or where the browser forgot them. */
export function ComeBackForm({ code, door }: ComeBackFormProps) {
  const t = useText('classroom');
  const errors = useText('classErrors');
  const [name, setName] = useState('');
  const [personalCode, setPersonalCode] = useState('');
  const [problem, setProblem] = useState<ClassProblem | 'needName' | 'needCode'>();
  const [busy, setBusy] = useState(false);
  const comeBack = async () => {
    const who = { name: name.trim(), personalCode: tidyCode(personalCode) };
    if (who.name === '') return setProblem('needName');
    if (who.personalCode === '') return setProblem('needCode');
    setBusy(true);
    const answer = await classApi.comeBack(code, who);
    setBusy(false);
    if (answer.problem !== undefined) return setProblem(answer.problem);
    const { session, key, personalCode: kept } = answer.value;
    classKeys.keep({ role: 'student', session, key, code, title: door.title, name: who.name, personalCode: kept });
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void comeBack();
      }}
    >
      <TextField
        label={t.backName}
        value={name}
        longest={longest.name}
        error={problem === 'needName' ? t.needName : undefined}
        onChange={(next) => {
          setName(next);
          setProblem(undefined);
        }}
      />
      <TextField
        className={styles.code}
        label={t.personalCode}
        hint={t.personalCodeHint}
        value={personalCode}
        autoCapitalize="characters"
        autoCorrect="off"
        spellCheck={false}
        error={
          problem === undefined || problem === 'needName'
            ? undefined
            : problem === 'needCode'
              ? t.needPersonalCode
              : errors[problem]
        }
        onChange={(next) => {
          setPersonalCode(next);
          setProblem(undefined);
        }}
      />
      <Button look="primary" size="large" icon="phone" wide type="submit">
        {t.comeBack}
      </Button>
    </form>
  );
}
