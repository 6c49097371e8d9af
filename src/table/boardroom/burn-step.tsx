import type { CompanyView, MatchView } from '../../../rules/index';
import type { BoardroomText } from '../../i18n/boardroom';
import { money, number, users } from '../../i18n/format';
import { useAnchor } from '../../ui/anchors';
import { BarRow, type BarPart } from '../../ui/charts/bar-row';
import { companyLook } from '../../ui/company-look';
import { NumberedStep } from '../../ui/numbered-step';
import { Panel } from '../../ui/panel';
import { Seal } from '../../ui/seal';
import { Slider } from '../../ui/slider';
import { companyAt, type TableWords } from '../table-words';
import { Term } from '../terms/term';
import styles from './burn-step.module.css';
import type { Envelope } from './use-envelope';

interface BurnStepProps {
  readonly view: MatchView;
  readonly words: TableWords;
  readonly t: BoardroomText;
  readonly envelope: Envelope;
  readonly own: CompanyView;
}

/** How much cash to burn, what it could bring, and what rivals could set against it. */
export function BurnStep({ view, words, t, envelope, own }: BurnStepProps) {
  const most = Math.min(own.cash, view.quarterRules.burnLimit);
  const outlook = envelope.burnPreview.burn;
  const anchor = useAnchor('burn');
  return (
    <section ref={anchor} className={styles.step} aria-label={t.stepBurn}>
      <NumberedStep number={2} title={t.stepBurn} hint={<Term id="all-pay">{t.stepBurnHint}</Term>} />
      <Panel>
        {most < 1 ? (
          <p>{t.noCashToBurn}</p>
        ) : (
          <Slider
            label={t.burnLabel}
            hideLabel
            max={most}
            value={envelope.burn}
            onChange={envelope.setBurn}
            format={money}
          />
        )}
        <p className={styles.line}>{t.pool({ users: users(view.pool) })}</p>
        <p className={styles.line} aria-live="polite">
          {envelope.burn === 0 || outlook === undefined
            ? t.notTakingPart
            : t.outlook({
                best: users(outlook.bestUsers),
                worst: users(outlook.worstUsers),
                place: words.place(outlook.worstPlace),
              })}
        </p>
        {outlook === undefined ? undefined : (
          <p className={styles.line}>{t.breakEven({ sum: money(outlook.breakEven) })}</p>
        )}
        <h3 className={styles.subtitle}>
          <Term id="attraction">{t.attraction}</Term>
        </h3>
        <ul className={styles.bars}>
          {view.companies.map((company) => (
            <AttractionBar
              key={company.seat}
              company={company}
              view={view}
              words={words}
              t={t}
              burn={company.seat === own.seat ? envelope.burn : undefined}
            />
          ))}
        </ul>
        <p className={styles.quiet}>{t.hatched}</p>
      </Panel>
    </section>
  );
}

interface AttractionBarProps {
  readonly company: CompanyView;
  readonly view: MatchView;
  readonly words: TableWords;
  readonly t: BoardroomText;
  /** The own burn; undefined for rivals, whose burn nobody knows. */
  readonly burn: number | undefined;
}

function AttractionBar({ company, view, words, t, burn }: AttractionBarProps) {
  const limit = (other: CompanyView): number => Math.min(other.cash, view.quarterRules.burnLimit);
  const max = Math.max(1, ...view.companies.map((other) => other.attraction + limit(other)));
  const second: BarPart =
    burn === undefined ? { value: limit(company), kind: 'possible' } : { value: burn, kind: 'burn' };
  const name = words.company(company.seat);
  return (
    <li>
      <Seal company={companyAt(view, company.seat).id} size={22} name={name} />
      <BarRow
        parts={[{ value: company.attraction, kind: 'own' }, second]}
        max={max}
        color={companyLook(company.id).light}
        label={t.couldBurn({ name, own: company.attraction, most: company.attraction + limit(company) })}
      />
      <span className={styles.sum}>
        {number(company.attraction)} + {burn ?? '?'}
      </span>
    </li>
  );
}
