import { useLayoutEffect, useRef } from 'react';
import { useText } from '../../i18n';
import { number } from '../../i18n/format';
import { classNames } from '../../ui/primitives/class-names';
import { CompanyEmblem } from '../../ui/game-pieces/company-emblem';
import { anchorPoint } from '../../ui/motion/anchors';
import { prefersReducedMotion } from '../../ui/motion/reduced-motion';
import { Icon } from '../../ui/primitives/icon';
import { Term } from '../terms/term';
import { useTable } from '../use-table';
import panel from '../dark-panel.module.css';
import styles from './chairs-panel.module.css';
import type { ChairLine, DealsStory } from './story/deals-story';
import { dealsFinding } from './story/report-findings';

interface ChairsPanelProps {
  story: DealsStory;
  /** Ranks that got money and chairs for deals that quarter. */
  cut: number;
  /** Name of that quarter's climate. */
  climate: string;
  opened: boolean;
  playing: boolean;
  /** How many investors were asked: the chairs are taken after their answers. */
  asked: number;
}

/** The chairs of a quarter, taken by the willing investors' companies, higher valuation first. */
export function ChairsPanel({ story, cut, climate, opened, playing, asked }: ChairsPanelProps) {
  const t = useText('report');
  const { willing, closed, pitched } = story;
  const seated = opened ? story.chairs.filter((line) => line.seated) : [];
  const standing = opened ? story.chairs.filter((line) => !line.seated) : [];
  return (
    <section className={classNames(panel.panel, styles.panel)} aria-label={t.chairsLabel}>
      <h2 className={panel.title}>
        <Icon name="chair" size={20} />
        <span>{opened ? t.yes[dealsFinding(story)]({ willing, closed, pitched }) : t.chairsOf({ chairs: cut })}</span>
      </h2>
      <p className={styles.rule}>{t.climate({ climate, chairs: cut })}</p>
      <ul className={styles.chairs} data-many={cut > 3 || undefined}>
        {Array.from({ length: cut }, (_, place) => {
          const line = seated[place];
          return (
            <li key={place}>
              <span className={styles.chair}>
                <Icon name="chair" size={64} label={line === undefined ? t.freeChair : undefined} />
                {line === undefined ? undefined : <Walker line={line} playing={playing} after={asked} place={place} />}
              </span>
              <b>{line === undefined ? '\u00a0' : number(line.valuation)}</b>
            </li>
          );
        })}
        {standing.map((line, place) => (
          <li key={line.investor} data-standing>
            <span className={styles.chair}>
              <Walker line={line} playing={playing} after={asked} place={cut + place} />
            </span>
            <b>{number(line.valuation)}</b>
          </li>
        ))}
      </ul>
      {pitched === 0 || !opened ? undefined : (
        <p className={styles.note}>
          <Term id="chair">{t.chairs({ taken: closed, of: cut })}</Term>
        </p>
      )}
    </section>
  );
}

interface WalkerProps {
  line: ChairLine;
  playing: boolean;
  after: number;
  place: number;
}

/** A company's seal that walks from the investor who would back it to its chair. */
function Walker({ line: { seat, investor, seated }, playing, after, place }: WalkerProps) {
  const { words } = useTable();
  const t = useText('report');
  const seal = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const box = seal.current?.getBoundingClientRect();
    const from = anchorPoint(`report-investor-${investor}`);
    if (!playing || box === undefined || from === undefined || prefersReducedMotion()) return undefined;
    const [x, y] = [from.x - box.left - box.width / 2, from.y - box.top - box.height / 2];
    const walk = seal.current?.animate(
      [
        { translate: `${x}px ${y}px`, opacity: 0 },
        { translate: `${x}px ${y}px`, opacity: 1, offset: 0.2 },
        { translate: '0 0', opacity: 1 },
      ],
      {
        duration: 900,
        delay: after * 900 + place * 120,
        easing: 'cubic-bezier(.4,.1,.3,1)',
        fill: 'backwards',
      },
    );
    return () => walk?.cancel();
  }, [playing, investor, after, place]);
  const name = words.short(seat);
  return (
    <span ref={seal} className={styles.seal}>
      <CompanyEmblem
        company={words.companyId(seat)}
        name={seated ? t.stamped({ name }) : t.standing({ name })}
        size={32}
        dimmed={!seated}
      />
    </span>
  );
}
