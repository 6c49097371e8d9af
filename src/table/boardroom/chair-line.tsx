import type { FundingCardId, OpenedPreview } from '../../../rules/index';
import { rulesOf } from '../../../rules/releases';
import { useText } from '../../i18n';
import type { BoardroomText } from '../../i18n/en/boardroom';
import { CompanyEmblem } from '../../ui/game-pieces/company-emblem';
import { Icon } from '../../ui/primitives/icon';
import { deskCompany } from '../selectors';
import type { TableWords } from '../table-words';
import { Term } from '../terms/term';
import { useTable } from '../use-table';
import styles from './chair-line.module.css';
import { standingOf } from './standing';

interface ChairLineProps {
  readonly opened: OpenedPreview;
  readonly card: FundingCardId | 'none';
}

/** The chairs of the quarter with the one that waits for the company, and how sure it is by today's valuations. */
export function ChairLine({ opened: { deal }, card }: ChairLineProps) {
  const { view, words } = useTable();
  const t = useText('boardroom');
  const { cut } = view.climate;
  const own = deskCompany(view);
  const place = deal === undefined || deal.talks !== undefined ? -1 : deal.seatedFirst.length;
  return (
    <div className={styles.chairs}>
      <span aria-hidden className={styles.seats}>
        {Array.from({ length: cut }, (_, chair) =>
          chair === place ? (
            <CompanyEmblem key={chair} company={own.id} size={24} />
          ) : (
            <Icon key={chair} name="chair" size={20} />
          ),
        )}
      </span>
      <p>
        {deal === undefined ? (
          <>
            <b>
              <Term id="chair">{t.chairs({ count: cut })}</Term>.
            </b>{' '}
            {rulesOf(view).closesAlone(card) ? t.aloneChair : t.chairsText}
          </>
        ) : deal.talks === undefined ? (
          <Seating deal={deal} cut={cut} words={words} t={t} />
        ) : (
          <>
            <b>
              <Term id="talked">{t.onlyTalk}</Term>
            </b>{' '}
            {standingOf(deal, view, words, t)}
          </>
        )}
      </p>
    </div>
  );
}

interface SeatingProps {
  readonly deal: NonNullable<OpenedPreview['deal']>;
  readonly cut: number;
  readonly words: TableWords;
  readonly t: BoardroomText;
}

function Seating({ deal: { preferred, seatedFirst, card }, cut, words, t }: SeatingProps) {
  const names = (seats: readonly number[]): string => words.list(seats.map(words.short));
  const sure = seatedFirst.length < cut;
  const title = preferred.length > 0 ? t.chairIfAlone : sure ? t.chairSure : t.chairUnsure;
  return (
    <>
      <b>
        <Term id="chair">{title}</Term>
      </b>{' '}
      {preferred.length > 0 ? `${t.preferred({ names: names(preferred), count: preferred.length })} ` : ''}
      {card === 'early-close'
        ? t.firstChair
        : sure
          ? t.seatedAs({ place: words.place(seatedFirst.length + 1), cut })
          : t.seatedFirst({ names: names(seatedFirst), count: seatedFirst.length, cut })}
    </>
  );
}
