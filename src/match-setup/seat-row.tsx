import { companyCards, startingCash, type CompanyId, type MatchOptions } from '../../rules/index';
import { temperaments, type BotLevel } from '../bots/levels';
import { useText } from '../i18n';
import { IconButton } from '../ui/primitives/icon-button';
import { CompanyEmblem } from '../ui/game-pieces/company-emblem';
import { SelectField } from '../ui/primitives/select-field';
import { TextField } from '../ui/primitives/text-field';
import styles from './seat-row.module.css';
import type { SeatSetup } from './seats';

interface SeatRowProps<Player extends string> {
  readonly number: number;
  readonly seat: SeatSetup<Player | BotLevel>;
  readonly company: CompanyId;
  readonly game: Pick<MatchOptions, 'scenario' | 'players'>;
  /** The scenario deals the companies. */
  readonly fixed: boolean;
  /** Everybody who may play the seat. */
  readonly players: readonly { readonly value: Player | BotLevel; readonly label: string }[];
  readonly bot: boolean;
  /** Instead of a name: who will come is not known yet. */
  readonly nameless?: string;
  readonly removable: boolean;
  readonly onChange: (change: Partial<SeatSetup<Player | BotLevel>>) => void;
  readonly onCompany: (company: CompanyId) => void;
  readonly onRemove: () => void;
}

/** One seat: its company with its ability, who plays it, and under which name. */
export function SeatRow<Player extends string>(props: SeatRowProps<Player>) {
  const { number, seat, company, game, fixed, players, bot, nameless, removable, onChange, onCompany, onRemove } =
    props;
  const t = useText('setup');
  const companies = useText('companies');
  const { roles, cash } = useText('scenarios');
  return (
    <li
      className={styles.row}
      data-tone="paper"
      data-bot={bot || undefined}
      data-nameless={nameless !== undefined || undefined}
      aria-label={t.seatNumber({ number })}
    >
      <b className={styles.number}>{number}</b>
      <CompanyEmblem company={company} size={48} />
      <div className={styles.company}>
        <select
          aria-label={`${t.company} ${number}`}
          value={company}
          disabled={fixed}
          onChange={(event) => {
            const chosen = companyCards.find(({ id }) => id === event.target.value);
            if (chosen !== undefined) onCompany(chosen.id);
          }}
        >
          {companyCards.map(({ id, role }) => (
            <option key={id} value={id}>
              {companies[id].name} · {roles[role].name}
            </option>
          ))}
        </select>
        <small>
          {companies[company].text} <b>{cash(startingCash(company, game))}</b>
        </small>
      </div>
      {nameless === undefined ? (
        <TextField
          className={styles.name}
          label={`${t.playerName} ${number}`}
          hideLabel
          value={seat.name}
          longest={24}
          onChange={(name) => onChange({ name })}
        />
      ) : (
        <span className={styles.nameless}>{nameless}</span>
      )}
      <div className={styles.player}>
        <SelectField
          label={`${t.whoPlays} ${number}`}
          hideLabel
          tone="paper"
          value={seat.player}
          options={players}
          onChange={(player) => onChange({ player })}
        />
        {bot ? (
          <SelectField
            label={`${t.temperament} ${number}`}
            hideLabel
            tone="paper"
            value={seat.temperament}
            options={temperaments.map((value) => ({ value, label: t.temperaments[value].name }))}
            title={t.temperaments[seat.temperament].text}
            onChange={(temperament) => onChange({ temperament })}
          />
        ) : undefined}
      </div>
      <IconButton
        icon="close"
        look="paper"
        label={t.removeSeat({ number })}
        reason={removable ? undefined : t.removeSeat({ number })}
        onClick={onRemove}
      />
    </li>
  );
}
