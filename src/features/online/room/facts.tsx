import { useText } from '../../../i18n';
import type { MatchInfo } from '../../../protocol/match-info';
import styles from './waiting-room.module.css';

/** What will be played here, and how. */
export function Facts({ info }: { readonly info: MatchInfo }) {
  const t = useText('online');
  const { minutes } = useText('setup');
  const scenario = useText('scenarios').scenarios[info.options.scenario];
  const pace = t.paces[info.pace];
  const facts = [
    { name: t.facts.game, value: scenario.name, text: `${scenario.minutes} ${minutes}` },
    { name: t.facts.pace, value: pace.name, text: pace.text },
    { name: t.facts.boardroom, value: t.together, text: '' },
    { name: t.facts.hints, value: info.hints ? t.hintsOn : t.hintsOff, text: '' },
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(({ name, value, text }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <b>{value}</b> {text}
          </dd>
        </div>
      ))}
    </dl>
  );
}
