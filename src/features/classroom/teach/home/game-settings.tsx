import { climates, scenarios, type Climate } from '../../../../../rules/index';
import { useText } from '../../../../i18n';
import { percent } from '../../../../i18n/format';
import type { PlannedGame } from '../../../../teaching/session-plan';
import { Icon } from '../../../../ui/primitives/icon';
import { SegmentedChoice } from '../../../../ui/primitives/segmented-choice';
import { SelectField } from '../../../../ui/primitives/select-field';
import { Toggle } from '../../../../ui/primitives/toggle';
import { firstPath, plannedGame, wholeGame, type ModuleId } from './planned-game';
import styles from './game-settings.module.css';

interface GameSettingsProps {
  readonly title: string;
  readonly game: PlannedGame;
  readonly onChange: (game: PlannedGame) => void;
}

const quarterNumbers = Array.from({ length: 10 }, (_, index) => String(index + 3));
const shares = Array.from({ length: 11 }, (_, index) => index / 10);
const moduleIds: readonly ModuleId[] = ['ambitions', 'licences', 'winningOver', 'pivot', 'fullFunding'];

/** One game of the lesson: which, how long, under what weather, with which rules. */
export function GameSettings({ title, game, onChange }: GameSettingsProps) {
  const t = useText('teach');
  const names = useText('scenarios');
  const whole = wholeGame(game);
  const change = (next: Partial<typeof whole>) => onChange(plannedGame({ ...whole, ...next }));
  return (
    <fieldset className={styles.game} aria-label={title}>
      <h3>{title}</h3>
      <div className={styles.fields}>
        <SelectField
          label={t.scenario}
          value={whole.scenario}
          options={scenarios.map(({ id }) => ({ value: id, label: names.scenarios[id].name }))}
          onChange={(scenario) => onChange({ scenario })}
        />
        <SelectField
          label={t.quarters}
          value={String(whole.quarters)}
          options={quarterNumbers.map((value) => ({ value, label: value }))}
          onChange={(quarters) => change({ quarters: Number(quarters) })}
        />
        <SelectField
          label={t.favouritism}
          title={t.favouritismHint}
          value={String(whole.favouritism)}
          options={[...new Set([...shares, whole.favouritism])]
            .sort((a, b) => b - a)
            .map((share) => ({ value: String(share), label: percent(share, 0) }))}
          onChange={(share) => change({ favouritism: Number(share) })}
        />
      </div>
      <p className={styles.hint}>{t.favouritismHint}</p>
      <SegmentedChoice
        label={t.climate}
        value={whole.climate === undefined ? 'scenario' : 'own'}
        options={[
          { value: 'scenario', label: t.climateOfGame },
          { value: 'own', label: t.climateOwn },
        ]}
        onChange={(choice) => change({ climate: choice === 'own' ? firstPath(whole) : undefined })}
      />
      {whole.climate === undefined ? undefined : (
        <ClimatePath path={whole.climate} onChange={(climate) => change({ climate })} />
      )}
      <div className={styles.modules} role="group" aria-label={t.modules}>
        <b aria-hidden>{t.modules}</b>
        {moduleIds.map((id) => (
          <Toggle
            key={id}
            label={t.moduleNames[id]}
            on={whole.modules[id]}
            onChange={(on) => change({ modules: { ...whole.modules, [id]: on } })}
          />
        ))}
      </div>
    </fieldset>
  );
}

interface ClimatePathProps {
  readonly path: readonly Climate[];
  readonly onChange: (path: readonly Climate[]) => void;
}

function ClimatePath({ path, onChange }: ClimatePathProps) {
  const t = useText('teach');
  const cards = useText('cards');
  return (
    <ol className={styles.path}>
      {path.map((climate, index) => (
        <li key={index}>
          <span aria-hidden>
            {index + 1} <Icon name={climate} size={16} />
          </span>
          <SelectField
            hideLabel
            label={t.climateOf({ quarter: index + 1 })}
            value={climate}
            options={climates.map((value) => ({ value, label: cards.climates[value].name }))}
            onChange={(next) => onChange(path.with(index, next))}
          />
        </li>
      ))}
    </ol>
  );
}
