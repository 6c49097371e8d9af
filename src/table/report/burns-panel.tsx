import { useText } from '../../i18n';
import { money, signedUsers, users } from '../../i18n/format';
import { classNames } from '../../ui/primitives/class-names';
import { SegmentedBar } from '../../ui/charts/segmented-bar';
import { CompanyEmblem } from '../../ui/game-pieces/company-emblem';
import { companyLook } from '../../ui/game-pieces/company-look';
import { Envelope } from '../../ui/game-pieces/envelope';
import { Wax } from '../../ui/game-pieces/wax';
import { useAnchor } from '../../ui/motion/anchors';
import { Icon } from '../../ui/primitives/icon';
import { VisuallyHidden } from '../../ui/primitives/visually-hidden';
import { Term } from '../terms/term';
import { useTable } from '../use-table';
import panel from '../dark-panel.module.css';
import styles from './burns-panel.module.css';
import type { ReportStep } from './report-steps';
import { burnsHeadline } from './step-words';
import type { BurnLine, UserLine, UsersStory } from './story/users-story';

interface BurnsPanelProps {
  story: UsersStory;
  /** Whether the users are dealt yet. */
  dealt: boolean;
  playing: ReportStep | undefined;
}

/** Whose envelope held what burn, how attractive that made them, and the users that left and came. */
export function BurnsPanel({ story, dealt, playing }: BurnsPanelProps) {
  const t = useText('report');
  const most = Math.max(1, ...story.burns.map(({ quality, burn }) => quality + burn));
  return (
    <section className={classNames(panel.panel, styles.panel)} aria-label={`${t.steps.burns} · ${t.steps.users}`}>
      <h2 className={classNames(panel.title, styles.title)}>
        <span>
          <Icon name="flame" size={20} />
        </span>
        {burnsHeadline(story, t)}
      </h2>
      <table className={styles.table}>
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
            <th scope="col">{t.now}</th>
          </tr>
        </thead>
        <tbody>
          {story.burns.map((line, index) => (
            <Row
              key={line.seat}
              line={line}
              users={dealt ? story.lines.find(({ seat }) => seat === line.seat) : undefined}
              most={most}
              index={index}
              sealed={playing === 'burns'}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps {
  line: BurnLine;
  users: UserLine | undefined;
  most: number;
  index: number;
  /** Its seal is just broken. */
  sealed: boolean;
}

function Row({ line, users: moved, most, index, sealed }: RowProps) {
  const { words } = useTable();
  const t = useText('report');
  const row = useAnchor(`report-burn-${line.seat}`);
  const now = useAnchor(`report-users-${line.seat}`);
  const company = words.companyId(line.seat);
  return (
    <tr ref={row} style={{ ['--index' as string]: index }}>
      <th scope="row" className={styles.who} aria-label={words.company(line.seat)}>
        <span>
          <span className={styles.envelope}>
            <Envelope state="open" width={42} />
            <CompanyEmblem company={company} size={22} className={styles.emblem} />
            {sealed ? <Wax company={company} size={24} className={styles.wax} /> : undefined}
          </span>
          <b data-tip={words.company(line.seat)} data-unseen="phone">
            {words.short(line.seat)}
          </b>
        </span>
      </th>
      <td>
        {line.place === 0 ? (
          <span className={styles.out}>{t.stayedOut}</span>
        ) : (
          <span className={styles.bar}>
            <SegmentedBar
              segments={[
                { value: line.quality, kind: 'own' },
                { value: line.burn, kind: 'burn' },
              ]}
              max={most}
              color={companyLook(company).light}
              height={16}
              label={t.attraction({ quality: String(line.quality), burn: money(line.burn) })}
            />
            <i aria-hidden>{money(line.burn)}</i>
          </span>
        )}
      </td>
      <td className={styles.share}>{moved === undefined || line.share === 0 ? '' : `${Math.round(line.share)}%`}</td>
      <td className={styles.won}>
        {moved === undefined ? (
          ''
        ) : (
          <>
            {moved.left > 0 ? <small>{signedUsers(-moved.left)} </small> : undefined}
            {moved.won > 0 ? <b>{signedUsers(moved.won)}</b> : moved.left > 0 ? undefined : '0'}
          </>
        )}
      </td>
      <td ref={now} className={styles.now}>
        {moved === undefined ? (
          ''
        ) : (
          <>
            <VisuallyHidden>{users(moved.before)} → </VisuallyHidden>
            <b>{users(moved.after)}</b>
          </>
        )}
      </td>
    </tr>
  );
}
