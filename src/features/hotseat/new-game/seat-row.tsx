import { companyCards, startingCash, type CompanyId, type MatchOptions } from '../../../../rules/index';
import { botLevels, temperaments } from '../../../bots/levels';
import { useText } from '../../../i18n';
import { companiesText } from '../../../i18n/companies';
import { hotseatText } from '../../../i18n/hotseat';
import { scenariosText } from '../../../i18n/scenarios';
import { IconButton } from '../../../ui/icon-button';
import { Seal } from '../../../ui/seal';
import { SelectField } from '../../../ui/select-field';
import { TextField } from '../../../ui/text-field';
import styles from './seat-row.module.css';
import type { SeatSetup } from './setup';

interface SeatRowProps {
  readonly number: number;
  readonly seat: SeatSetup;
  readonly company: CompanyId;
  readonly game: Pick<MatchOptions, 'scenario' | 'players'>;
  readonly fixed: boolean;
  readonly removable: boolean;
  readonly onChange: (change: Partial<SeatSetup>) => void;
  readonly onCompany: (company: CompanyId) => void;
  readonly onRemove: () => void;
}

/** One seat: its company with its ability, who plays it, and under which name. */
export function SeatRow(props: SeatRowProps) {
  const { number, seat, company, game, fixed, removable, onChange, onCompany, onRemove } = props;
  const t = useText(hotseatText);
  const companies = useText(companiesText);
  const { roles, cash } = useText(scenariosText);
  return (
    <li
      className={styles.row}
      data-tone="paper"
      data-bot={seat.player !== 'human' || undefined}
      aria-label={t.seatNumber({ number })}
    >
      <b className={styles.number}>{number}</b>
      <Seal company={company} size={48} />
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
      <TextField
        className={styles.name}
        label={`${t.playerName} ${number}`}
        hideLabel
        value={seat.name}
        maxLength={24}
        onChange={(name) => onChange({ name })}
      />
      <div className={styles.player}>
        <SelectField
          label={`${t.whoPlays} ${number}`}
          hideLabel
          tone="paper"
          value={seat.player}
          options={[
            { value: 'human', label: t.human },
            ...botLevels.map((value) => ({ value, label: t.levels[value] })),
          ]}
          onChange={(player) => onChange({ player })}
        />
        {seat.player === 'human' ? undefined : (
          <SelectField
            label={`${t.temperament} ${number}`}
            hideLabel
            tone="paper"
            value={seat.temperament}
            options={temperaments.map((value) => ({ value, label: t.temperaments[value].name }))}
            title={t.temperaments[seat.temperament].text}
            onChange={(temperament) => onChange({ temperament })}
          />
        )}
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
