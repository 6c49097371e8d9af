import { useState } from 'react';
import { useLocation } from 'wouter';
import { useText } from '../../../i18n';
import { Button } from '../../../ui/primitives/button';
import { TextField } from '../../../ui/primitives/text-field';
import { tidyCode } from '../../../protocol/tidy-code';
import { api, type Problem } from '../api';
import { credentials } from '../credentials';
import styles from './lobby.module.css';

/** Codes of seats are longer. */
const classCode = /^[2-9A-Z]{6}$/;

/** Brings a seat over from another device; whoever types the code of a class here is shown to its door. */
export function CodeForm() {
  const t = useText('online');
  const [, go] = useLocation();
  const [code, setCode] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const take = async () => {
    const tidy = tidyCode(code);
    if (classCode.test(tidy)) return go(`/class/${tidy}`);
    setBusy(true);
    const answer = await api.redeem(tidy);
    setBusy(false);
    if (answer.problem !== undefined) return setProblem(answer.problem);
    credentials.keep(answer.value);
    go(`/online/${answer.value.match}`);
  };
  return (
    <form
      className={styles.carry}
      aria-label={t.haveCode}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && code.trim() !== '') void take();
      }}
    >
      <h2>{t.haveCode}</h2>
      <p>{t.haveCodeText}</p>
      <div>
        <TextField
          label={t.code}
          hideLabel
          tone="night"
          placeholder={t.code}
          value={code}
          autoCapitalize="characters"
          spellCheck={false}
          error={problem === undefined ? undefined : t.errors[problem]}
          onChange={(next) => {
            setCode(next);
            setProblem(undefined);
          }}
        />
        <Button look="ghost" icon="phone" type="submit">
          {t.useCode}
        </Button>
      </div>
    </form>
  );
}
