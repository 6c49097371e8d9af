import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { useLanguage, useText } from '../../../i18n';
import { list } from '../../../i18n/format';
import type { MatchInfo } from '../../../protocol/match-info';
import { Button } from '../../../ui/primitives/button';
import { StatusPill } from '../../../ui/primitives/status-pill';
import { api, type Problem } from '../api';
import { credentials } from '../credentials';
import { waitingFor } from '../live/seat-clocks';
import { withBotNames } from '../seat-names';
import styles from './lobby.module.css';

/** Tables this browser holds a seat at, with whose turn it is. */
export function MyTables() {
  const t = useText('online');
  credentials.use();
  const seats = credentials.all();
  return (
    <section className={styles.tables} aria-label={t.myMatches}>
      <header>
        <h2>{t.myMatches}</h2>
        <span>{t.myMatchesHint}</span>
      </header>
      {seats.length === 0 ? (
        <p className={styles.none}>{t.noMine}</p>
      ) : (
        <ul>
          {seats.map(({ match, seat }) => (
            <MyTable key={match} id={match} seat={seat} />
          ))}
        </ul>
      )}
    </section>
  );
}

type TableAnswer = MatchInfo | Problem | undefined;

/** How often the server is asked about a table, ms. */
const askEvery = 20_000;

function MyTable({ id, seat }: { readonly id: string; readonly seat: number }) {
  const t = useText('online');
  const { scenarios } = useText('scenarios');
  const [info, setInfo] = useState<TableAnswer>();
  useEffect(() => {
    let gone = false;
    const ask = async () => {
      const answer = await api.matchInfo(id);
      if (!gone) setInfo(answer.problem ?? answer.value);
    };
    void ask();
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void ask();
    }, askEvery);
    return () => {
      gone = true;
      clearInterval(timer);
    };
  }, [id]);
  if (info === undefined || typeof info === 'string')
    return (
      <li className={styles.mine} data-tone="paper">
        <div className={styles.words}>
          <b>{info === 'unknown-match' ? t.gone : id}</b>
          <small>{info === undefined ? t.searching : info === 'unknown-match' ? t.goneText : t.errors[info]}</small>
        </div>
        {info === 'unknown-match' ? (
          <Button look="paper" onClick={() => credentials.forget(id)}>
            {t.forget}
          </Button>
        ) : undefined}
      </li>
    );
  return (
    <li className={styles.mine} data-tone="paper">
      <Link href={`/online/${id}`} className={styles.link} aria-label={t.openRow({ title: info.title })}>
        <span className={styles.words}>
          <b>{info.title}</b>
          <small>{[scenarios[info.options.scenario].name, t.paces[info.pace].name].join(' · ')}</small>
        </span>
        <State info={info} seat={seat} />
      </Link>
    </li>
  );
}

function State({ info, seat }: { readonly info: MatchInfo; readonly seat: number }) {
  const t = useText('online');
  const { botName } = useText('setup');
  const [language] = useLanguage();
  const open = info.seats.filter(({ kind }) => kind === 'open').length;
  if (info.status === 'gathering') return <StatusPill tone="green">{t.missing({ count: open })}</StatusPill>;
  if (info.status !== 'playing') return <StatusPill tone="ink">{t.status[info.status]}</StatusPill>;
  if (waitingFor(info, seat) !== undefined) return <StatusPill icon="hourglass">{t.yourTurn}</StatusPill>;
  const seats = withBotNames(info.seats, botName);
  const names = info.clock.waiting.flatMap((waiting) => {
    const one = seats[waiting.seat];
    return one === undefined || one.kind === 'open' ? [] : [one.name];
  });
  return <small className={styles.waits}>{t.waitsFor({ names: list(language, names) })}</small>;
}
