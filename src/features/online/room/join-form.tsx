import { useState } from 'react';
import type { CompanyId, Seat } from '../../../../rules/index';
import { useText } from '../../../i18n';
import { longest } from '../../../protocol/limits';
import { Button } from '../../../ui/primitives/button';
import { TextField } from '../../../ui/primitives/text-field';
import { api, type Problem } from '../api';
import { credentials } from '../credentials';
import { playerName } from '../preferences';
import styles from './waiting-room.module.css';

interface JoinFormProps {
  readonly id: string;
  readonly seat: Seat | undefined;
  readonly company: CompanyId | undefined;
  readonly onJoined: () => void;
}

/** A name is all that is asked of whoever sits down. */
export function JoinForm({ id, seat, company, onJoined }: JoinFormProps) {
  const t = useText('online');
  const companies = useText('companies');
  const [name, setName] = useState(playerName.get);
  const [problem, setProblem] = useState<Problem | 'needName'>();
  const [busy, setBusy] = useState(false);
  const join = async () => {
    const tidy = name.trim();
    if (tidy === '') return setProblem('needName');
    setBusy(true);
    const answer = await api.join(id, seat === undefined ? { name: tidy } : { name: tidy, seat });
    setBusy(false);
    if (answer.problem !== undefined) return setProblem(answer.problem);
    playerName.set(tidy);
    credentials.keep(answer.value);
    onJoined();
  };
  return (
    <form
      className={styles.join}
      data-tone="paper"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void join();
      }}
    >
      <TextField
        label={t.yourName}
        value={name}
        longest={longest.name}
        error={problem === undefined ? undefined : problem === 'needName' ? t.needName : t.errors[problem]}
        onChange={(next) => {
          setName(next);
          setProblem(undefined);
        }}
      />
      <Button
        look="primary"
        size="large"
        icon="chair"
        type="submit"
        detail={company === undefined ? t.joinAny : t.joinDetail({ company: companies[company].name })}
      >
        {t.join}
      </Button>
    </form>
  );
}
