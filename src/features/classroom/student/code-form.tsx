import { tidyCode } from '../../../protocol/tidy-code';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useText } from '../../../i18n';
import { Button } from '../../../ui/primitives/button';
import { TextField } from '../../../ui/primitives/text-field';
import { classApi, type ClassProblem } from '../live/class-api';
import { isClassCode } from './class-code';
import styles from './door.module.css';

/** Goes to the class whose code is typed, if there is one. */
export function CodeForm() {
  const t = useText('classroom');
  const errors = useText('classErrors');
  const [, go] = useLocation();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<ClassProblem | 'short'>();
  const [busy, setBusy] = useState(false);
  const enter = async () => {
    const code = tidyCode(typed);
    if (!isClassCode(code)) return setProblem('short');
    setBusy(true);
    const answer = await classApi.door(code);
    setBusy(false);
    if (answer.problem !== undefined) return setProblem(answer.problem);
    go(`/class/${code}`);
  };
  return (
    <form
      className={styles.sheet}
      data-tone="paper"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void enter();
      }}
    >
      <TextField
        className={styles.code}
        label={t.code}
        hint={t.codeHint}
        value={typed}
        autoCapitalize="characters"
        autoCorrect="off"
        spellCheck={false}
        error={problem === undefined ? undefined : problem === 'short' ? t.codeShort : errors[problem]}
        onChange={(next) => {
          setTyped(next);
          setProblem(undefined);
        }}
      />
      <Button look="primary" size="large" icon="arrow-right" wide type="submit">
        {t.goIn}
      </Button>
    </form>
  );
}
