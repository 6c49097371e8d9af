import type { ReactNode } from 'react';
import { investorOf, leaderPremium, type InvestorView, type MatchView } from '../../../rules/index';
import { list, money, signedMoney, users } from '../../i18n/format';
import { Icon } from '../../ui/icon';
import { InvestorPortrait } from '../../ui/investor-portrait';
import { Ladder } from '../../ui/ladder';
import { Seal } from '../../ui/seal';
import { Slip } from '../../ui/slip';
import { useAnchor } from '../../ui/anchors';
import { companyAt, ownSeat, type TableWords } from '../table-words';
import { TermEntry } from '../terms/term-entry';
import zone from '../zone.module.css';
import styles from './investors-row.module.css';

interface InvestorsRowProps {
  readonly view: MatchView;
  readonly words: TableWords;
}

/** The investors face up, whom each would back now, and the cut as one water-line across all. */
export function InvestorsRow({ view, words }: InvestorsRowProps) {
  const { t } = words;
  const { cut } = view.climate;
  const anchor = useAnchor('investors');
  return (
    <section ref={anchor} className={styles.zone} aria-label={t.investors}>
      <header className={zone.heading}>
        <h2>{t.investors}</h2>
        <span className={zone.hint}>{t.whomTheyBack}</span>
        <span className={zone.aside}>{t.cutLine({ cut, of: view.companies.length })}</span>
      </header>
      <ul className={styles.bench} style={{ ['--investors' as string]: view.investors.length }}>
        {view.investors.map((investor) => (
          <InvestorPlace key={investor.id} investor={investor} view={view} words={words} />
        ))}
      </ul>
    </section>
  );
}

function InvestorPlace({ investor, view, words }: InvestorsRowProps & { readonly investor: InvestorView }) {
  const { t, cards } = words;
  const text = cards.investors[investor.id];
  const own = ownSeat(view);
  const first = investor.ladder[0];
  const mine = own !== undefined && first?.seat === own && first.rank > 0;
  const large = investorOf(investor.id).fund === 'large';
  const anchor = useAnchor(`investor:${investor.id}`);
  const leaders = investor.premiumTo.map((seat) => companyAt(view, seat));
  const names = leaders.map(({ seat }) => words.company(seat));
  const whoGetsMore = t.leaderGets({ sum: money(leaderPremium(view.players)), names: list(words.language, names) });
  return (
    <li className={styles.place} data-mine={mine || undefined} ref={anchor}>
      <h3>
        <Slip
          plain
          content={
            <>
              <p>{text.text}</p>
              {leaders.length === 0 ? undefined : <p>{whoGetsMore}</p>}
              <TermEntry id="cut" />
            </>
          }
          side="bottom"
        >
          {text.name}
        </Slip>
      </h3>
      <p className={styles.measure}>{investor.byLot ? t.byLot : cards.measures[investor.measure].name}</p>
      <div className={styles.figure}>
        <InvestorPortrait id={investor.id} width={92} pleased={mine} turn={turnTowards(view, investor)} />
      </div>
      <div className={styles.ladder} data-long={view.companies.length > 4 || undefined}>
        <Ladder
          pointing={(first?.rank ?? 0) > 0}
          rows={investor.ladder.map((rung) => ({
            company: companyAt(view, rung.seat).id,
            name: words.company(rung.seat),
            value:
              rung.rank === 0 ? '–' : investor.measure === 'users' && !investor.byLot ? users(rung.value) : rung.value,
            own: rung.seat === own,
          }))}
          cut={view.climate.cut}
          cutLabel={t.theCut}
          label={t.ladder({ name: text.name })}
          size={view.companies.length > 4 ? 17 : 21}
        />
      </div>
      <p className={styles.cheque}>
        <span title={large ? t.large : t.small}>{money(investor.cheque)}</span>
        {leaders.length === 0 ? undefined : (
          <span className={styles.premium} title={whoGetsMore}>
            {signedMoney(leaderPremium(view.players))}
            {leaders.map(({ seat, id }) => (
              <Seal key={seat} company={id} size={15} name={words.company(seat)} />
            ))}
          </span>
        )}
      </p>
      {own === undefined ? undefined : (
        <p className={styles.verdict} data-verdict={verdictOf(investor, own)}>
          {verdictText(investor, view, words)}
        </p>
      )}
    </li>
  );
}

/** The head looks up or down the ladder at the company it would back. */
const turnTowards = (view: MatchView, investor: InvestorView): number => {
  const seat = investor.ladder[0]?.seat ?? 0;
  return view.companies.length < 2 ? 0 : (seat / (view.companies.length - 1)) * 1.6 - 0.8;
};

function verdictOf(investor: InvestorView, own: number): 'backs' | 'talks' {
  return investor.ladder.find((rung) => rung.seat === own)?.withinCut === true ? 'backs' : 'talks';
}

function verdictText(investor: InvestorView, view: MatchView, { t, place }: TableWords): ReactNode {
  const own = ownSeat(view);
  const rung = investor.ladder.find(({ seat }) => seat === own);
  if (rung === undefined || rung.rank === 0) return t.noMeasure;
  if (rung.withinCut)
    return (
      <>
        <Icon name="check" size={12} /> {t.wouldBack({ place: place(rung.rank) })}
      </>
    );
  const holdsCoInvestor = view.privates.some(({ seat, hand }) => seat === own && hand.includes('co-investor'));
  return holdsCoInvestor && rung.rank - 1 === view.climate.cut
    ? t.withCoInvestor({ place: place(rung.rank), better: place(rung.rank - 1) })
    : t.wouldTalk({ place: place(rung.rank) });
}
