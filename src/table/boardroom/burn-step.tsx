import type { CompanyView } from '../../../rules/index';
import { rulesOf } from '../../../rules/releases';
import { useText } from '../../i18n';
import { money, number, users } from '../../i18n/format';
import { classNames } from '../../ui/primitives/class-names';
import { useAnchor } from '../../ui/motion/anchors';
import { SegmentedBar, type BarSegment } from '../../ui/charts/segmented-bar';
import { companyLook } from '../../ui/game-pieces/company-look';
import { CompanyEmblem } from '../../ui/game-pieces/company-emblem';
import { Icon } from '../../ui/primitives/icon';
import { Slider } from '../../ui/primitives/slider';
import { useTable } from '../use-table';
import { Term } from '../terms/term';
import panel from '../dark-panel.module.css';
import styles from './burn-step.module.css';
import type { EnvelopeDraft } from './use-envelope';

interface BurnStepProps {
  readonly envelope: EnvelopeDraft;
  readonly own: CompanyView;
}

/** How much cash to burn, what it could bring, and what rivals could set against it. */
export function BurnStep({ envelope, own }: BurnStepProps) {
  const { view, words } = useTable();
  const t = useText('boardroom');
  const most = rulesOf(view).mostBurn(own, view.quarterRules);
  const outlook = envelope.preview.opened?.burn;
  const anchor = useAnchor('burn');
  return (
    <section ref={anchor} className={classNames(panel.ground, styles.step)} aria-label={t.stepBurn}>
      <header className={styles.head}>
        <h2>
          <Icon name="flame" size={20} /> {t.stepBurn}
        </h2>
        <p className={styles.pool}>{t.pool({ users: users(view.pool) })}</p>
      </header>
      <div className={styles.choice}>
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
        {outlook === undefined ? undefined : (
          <ol className={styles.places} aria-label={t.placesLabel}>
            {outlook.places.map((won, place) => (
              <li
                key={place}
                style={{ flexGrow: Math.max(1, won) }}
                data-reach={(outlook.bestPlace <= place + 1 && place + 1 <= outlook.worstPlace) || undefined}
              >
                <small>{words.place(place + 1)}</small> <b>+{users(won)}</b>
              </li>
            ))}
          </ol>
        )}
        <p className={styles.outlook} aria-live="polite">
          {envelope.burn === 0 || outlook === undefined
            ? t.notTakingPart
            : t.outlook({
                best: users(outlook.bestUsers),
                worst: users(outlook.worstUsers),
                place: words.place(outlook.worstPlace),
              })}
        </p>
        <p className={styles.lost}>
          <Term id="all-pay">{t.stepBurnHint}</Term> <Term id="truce">{t.tie}</Term>
        </p>
      </div>
      <div className={styles.rivals}>
        <h3>
          <span>
            <Term id="attraction">{t.attraction}</Term>
          </span>
          {outlook === undefined ? undefined : <small>{t.breakEven({ sum: money(outlook.breakEven) })}</small>}
        </h3>
        <ul className={styles.bars}>
          {view.companies.map((company) => (
            <AttractionBar
              key={company.seat}
              company={company}
              burn={company.seat === own.seat ? envelope.burn : undefined}
            />
          ))}
        </ul>
      </div>
    </section>
  );
}

interface AttractionBarProps {
  readonly company: CompanyView;
  /** The own burn; undefined for rivals, whose burn nobody knows. */
  readonly burn: number | undefined;
}

function AttractionBar({ company, burn }: AttractionBarProps) {
  const { view, words } = useTable();
  const t = useText('boardroom');
  const limit = (other: CompanyView): number => rulesOf(view).mostBurn(other, view.quarterRules);
  const max = Math.max(1, ...view.companies.map((other) => other.attraction + limit(other)));
  const second: BarSegment =
    burn === undefined ? { value: limit(company), kind: 'possible' } : { value: burn, kind: 'burn' };
  const name = words.company(company.seat);
  return (
    <li data-own={burn !== undefined || undefined}>
      <CompanyEmblem company={company.id} size={24} name={name} />
      <SegmentedBar
        segments={[{ value: company.attraction, kind: 'own' }, second]}
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
