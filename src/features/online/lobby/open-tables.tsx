import { useEffect, useState } from 'react';
import { useText } from '../../../i18n';
import type { MatchPage } from '../../../protocol/api';
import type { ListedMatch } from '../../../protocol/match-info';
import { Button } from '../../../ui/primitives/button';
import type { ApiResult } from '../../../net/api-client';
import { api, type Problem } from '../api';
import styles from './lobby.module.css';
import { TableRow } from './table-row';

interface Listed {
  readonly matches: readonly ListedMatch[];
  readonly after?: string;
  readonly busy: boolean;
  readonly problem?: Problem;
}

const searching: Listed = { matches: [], busy: true };

/** Tables their makers listed for all, the latest first. */
export function OpenTables() {
  const t = useText('online');
  const [listed, setListed] = useState(searching);
  const { matches, after, busy, problem } = listed;

  useEffect(() => {
    let gone = false;
    api.listMatches().then(
      (answer) => (gone ? undefined : setListed(withAnswer([], answer))),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, []);
  const load = async (before: readonly ListedMatch[], cursor: string | undefined) => {
    setListed({ ...listed, busy: true });
    setListed(withAnswer(before, await api.listMatches(cursor)));
  };
  return (
    <section className={styles.tables} aria-label={t.openTables} aria-busy={busy}>
      <header>
        <h2>{t.openTables}</h2>
        <span>{t.openTablesHint}</span>
        <Button look="ghost" icon="replay" onClick={() => (busy ? undefined : void load([], undefined))}>
          {t.refresh}
        </Button>
      </header>
      {problem === undefined ? undefined : (
        <p role="alert" className={styles.problem}>
          {t.errors[problem]}
        </p>
      )}
      {matches.length > 0 ? (
        <ul>
          {matches.map((match) => (
            <TableRow key={match.id} match={match} />
          ))}
        </ul>
      ) : busy ? (
        <p className={styles.none} role="status">
          {t.searching}
        </p>
      ) : problem === undefined ? (
        <p className={styles.none}>
          <b>{t.noTables}</b> {t.noTablesText}
        </p>
      ) : undefined}
      {after === undefined ? undefined : (
        <Button look="ghost" wide onClick={() => (busy ? undefined : void load(matches, after))}>
          {t.more}
        </Button>
      )}
    </section>
  );
}

/** A page more; tables that moved down meanwhile are not shown twice. */
function withAnswer(before: readonly ListedMatch[], { value, problem }: ApiResult<MatchPage, Problem>): Listed {
  if (problem !== undefined) return { matches: before, busy: false, problem };
  const known = new Set(before.map(({ id }) => id));
  const matches = [...before, ...value.matches.filter(({ id }) => !known.has(id))];
  return value.after === undefined ? { matches, busy: false } : { matches, busy: false, after: value.after };
}
