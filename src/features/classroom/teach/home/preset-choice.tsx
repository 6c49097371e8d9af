import { scenarioOf } from '../../../../../rules/index';
import { useText } from '../../../../i18n';
import { presets, type Preset, type PresetId } from '../../../../teaching/presets';
import { classNames } from '../../../../ui/primitives/class-names';
import { Icon } from '../../../../ui/primitives/icon';
import { PaperCard } from '../../../../ui/game-pieces/paper-card';
import { wholeGame } from './planned-game';
import styles from './preset-choice.module.css';

interface PresetChoiceProps {
  /** Absent: a plan from a file. */
  readonly value: PresetId | undefined;
  readonly onChange: (preset: Preset) => void;
}

/** Lessons to begin with: whole ones large, single scenarios small. */
export function PresetChoice({ value, onChange }: PresetChoiceProps) {
  const t = useText('teach');
  return (
    <div className={styles.presets} role="group" aria-label={t.presets}>
      {presets.map((preset) => (
        <PresetCard key={preset.id} preset={preset} chosen={preset.id === value} onSelect={() => onChange(preset)} />
      ))}
    </div>
  );
}

interface PresetCardProps {
  readonly preset: Preset;
  readonly chosen: boolean;
  readonly onSelect: () => void;
}

function PresetCard({ preset, chosen, onSelect }: PresetCardProps) {
  const t = useText('teach');
  const { minutes: minutesWord } = useText('setup');
  const { scenarios } = useText('scenarios');
  const { id, minutes, plan } = preset;
  const words = id in t.presetNames ? t.presetNames[id as keyof typeof t.presetNames] : scenarios[id as 'standard'];
  return (
    <PaperCard
      className={classNames(styles.preset, minutes !== undefined && styles.whole)}
      state={chosen ? 'selected' : 'plain'}
      onSelect={onSelect}
    >
      <span className={styles.text}>
        <b>{words.name}</b>
        <small>{words.text}</small>
        <span className={styles.weather} aria-hidden>
          {plan.games.map((game, index) => (
            <span key={index}>
              {weatherOf(game).map((climate, quarter) => (
                <Icon key={quarter} name={climate} size={15} />
              ))}
            </span>
          ))}
        </span>
      </span>
      {minutes === undefined ? undefined : (
        <span className={styles.minutes}>
          <b>{minutes}</b> {minutesWord}
        </span>
      )}
    </PaperCard>
  );
}

/** The climates a game is known to bring; question marks where the news decides. */
function weatherOf(planned: Preset['plan']['games'][number]) {
  const { scenario, quarters, climate } = wholeGame(planned);
  const path = climate ?? scenarioOf(scenario).climate;
  return Array.from({ length: quarters }, (_, quarter) => path[quarter] ?? 'unknown');
}
