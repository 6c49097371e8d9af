import { scenarioOf, type ScenarioId } from '../../rules/index';
import { useText } from '../i18n';
import { Icon } from '../ui/primitives/icon';
import { PaperCard } from '../ui/game-pieces/paper-card';
import styles from './game-choice.module.css';

interface GameChoiceProps {
  readonly value: ScenarioId;
  readonly scenarios: readonly ScenarioId[];
  readonly onChange: (scenario: ScenarioId) => void;
}

/** Every game as a card: what it is, its weather, and how long it takes. */
export function GameChoice({ value, scenarios, onChange }: GameChoiceProps) {
  const t = useText('setup');
  const names = useText('scenarios');
  return (
    <div className={styles.games} role="group" aria-label={t.chooseScenario}>
      {scenarios.map((id) => {
        const { name, text, minutes } = names.scenarios[id];
        return (
          <PaperCard
            key={id}
            className={styles.game}
            state={id === value ? 'selected' : 'plain'}
            onSelect={() => onChange(id)}
          >
            <span className={styles.text}>
              <b>{name}</b>
              <small>{text}</small>
              <Weather scenario={id} />
            </span>
            <span className={styles.minutes}>
              <b>{minutes}</b> {t.minutes}
            </span>
          </PaperCard>
        );
      })}
    </div>
  );
}

/** The climates a scenario is known to bring; question marks where the news decides. */
function Weather({ scenario }: { readonly scenario: ScenarioId }) {
  const { climate, quarters } = scenarioOf(scenario);
  return (
    <span className={styles.weather} aria-hidden>
      {Array.from({ length: quarters }, (_, quarter) => (
        <Icon key={quarter} name={climate[quarter] ?? 'unknown'} size={15} />
      ))}
    </span>
  );
}
