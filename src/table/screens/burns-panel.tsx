import { money, users } from '../../i18n/format';
import { BarRow } from '../../ui/charts/bar-row';
import { classNames } from '../../ui/class-names';
import { companyLook } from '../../ui/company-look';
import { Envelope } from '../../ui/envelope';
import { Icon } from '../../ui/icon';
import { useAnchor } from '../../ui/anchors';
import { Seal } from '../../ui/seal';
import { Term } from '../terms/term';
import styles from './burns-panel.module.css';
import type { BurnLine, UsersStory } from './story/users-story';
import type { Words } from './words';

interface BurnsPanelProps {
  story: UsersStory;
  words: Words;
}

/** Who burned what on users, how attractive that made them, and what share of the pool it bought. */
export function BurnsPanel({ story, words }: BurnsPanelProps) {
  const t = words.t.report;
  const fire = useAnchor('report-fire');
  const taking = story.burns.filter(({ place }) => place > 0);
  const staying = story.burns.filter(({ place }) => place === 0);
  const most = Math.max(1, ...taking.map(({ quality, burn }) => quality + burn));
  return (
    <>
      <h2 className={styles.title}>
        <span ref={fire}>
          <Icon name="flame" size={20} />
        </span>
        {headline(story, words)}
      </h2>
      <p className={styles.rule}>{rule(story, t)}</p>
      {taking.length === 0 ? undefined : (
        <table className={classNames(styles.table, taking.length > 3 && styles.tight)}>
          <thead>
            <tr>
              <td aria-hidden />
              <th scope="col">
                <Term id="attraction">{t.qualityAndBurn}</Term>
              </th>
              <th scope="col">
                <Term id="pool">{t.share}</Term>
              </th>
              <th scope="col">{t.users}</th>
            </tr>
          </thead>
          <tbody>
            {taking.map((line) => (
              <BurnRow key={line.seat} line={line} most={most} words={words} />
            ))}
          </tbody>
        </table>
      )}
      {staying.length === 0 || taking.length === 0 ? undefined : (
        <p className={styles.staying}>
          {staying.map(({ seat }) => (
            <Seal key={seat} company={words.companyId(seat)} name={words.company(seat)} size={24} dimmed />
          ))}
          {t.stayedOut}
        </p>
      )}
    </>
  );
}

function rule(story: UsersStory, t: Words['t']['report']): string {
  if (story.burned === 0) return t.burnRuleNobody;
  return story.refunded > 0 ? t.burnRuleTruce : t.burnRule;
}

function headline(story: UsersStory, { t: { report: t } }: Words): string {
  if (story.burned === 0) return t.burnedNothing;
  const sum = money(story.burned);
  if (story.refunded > 0) return t.burnedTruce({ sum, back: money(story.refunded) });
  return story.won === 0 ? t.burnedForNothing({ sum }) : t.burned({ sum, users: users(story.won) });
}

function BurnRow({ line, most, words }: { line: BurnLine; most: number; words: Words }) {
  const t = words.t.report;
  const row = useAnchor(`report-burn-${line.seat}`);
  const company = words.companyId(line.seat);
  const remarks = [
    line.tied > 1 && line.share > 0 ? (line.refund > 0 ? t.truceBack({ back: money(line.refund) }) : t.truce) : '',
    line.dataCard ? t.dataToo : '',
    line.share === 0 ? t.nothingLeft : '',
  ];
  return (
    <tr ref={row}>
      <td>
        <Envelope state="open" company={company} width={48} />
      </td>
      <th scope="row">
        <BarRow
          parts={[
            { value: line.quality, kind: 'own' },
            { value: line.burn, kind: 'burn', label: money(line.burn) },
          ]}
          max={most}
          color={companyLook(company).light}
          height={20}
          label={t.attraction({ quality: String(line.quality), burn: money(line.burn) })}
        />
        <span className={styles.who}>
          <b>{words.company(line.seat)}</b> {remarks.filter(Boolean).join(' · ')}
        </span>
      </th>
      <td className={styles.share}>{line.share === 0 ? '' : `${Math.round(line.share)}%`}</td>
      <td className={styles.users} data-none={line.users === 0}>
        {line.users === 0 ? '0' : `+${users(line.users)}`}
      </td>
    </tr>
  );
}
