import { useEffect } from 'react';
import type { MatchEvent } from '../../../rules/index';
import { money } from '../../i18n/format';
import { Art } from '../../ui/game-pieces/art';
import { CompanyEmblem } from '../../ui/game-pieces/company-emblem';
import { Icon } from '../../ui/primitives/icon';
import { drawingOf } from '../contracts/customers';
import type { Following } from '../following/use-following';
import type { TableWords } from '../table-words';
import { useTable } from '../use-table';
import styles from './moment-band.module.css';
import { weatherOf, type Moment } from './moments';

interface MomentBandProps {
  readonly following: Following;
}

/** A key event over contracts and market; any key or touch ends it, and does what it does besides. */
export function MomentBand({ following: { step, next } }: MomentBandProps) {
  const moment = step?.moment;
  const shown = moment !== undefined && step?.travel === 0;
  useEffect(() => {
    if (!shown) return undefined;
    window.addEventListener('pointerdown', next);
    window.addEventListener('keydown', next);
    return () => {
      window.removeEventListener('pointerdown', next);
      window.removeEventListener('keydown', next);
    };
  }, [shown, next]);
  return shown ? <Band key={step.id} moment={moment} /> : undefined;
}

function Band({ moment }: { readonly moment: Moment }) {
  const { words } = useTable();
  const { kind, event, length } = moment;
  const weather = weatherOf(event);
  return (
    <div
      className={styles.band}
      data-moment={kind}
      data-climate={weather?.from}
      style={{ ['--length' as string]: `${length}ms` }}
      aria-hidden
    >
      {weather === undefined ? undefined : (
        <span className={styles.wipe}>
          <span className={styles.felt} data-climate={weather.to} />
        </span>
      )}
      <div className={styles.picture}>{pictureOf(event)}</div>
      <div className={styles.words}>
        <h3>{titleOf(event, words)}</h3>
        <p>{words.sentence(event)}</p>
      </div>
      <div className={styles.who}>
        {weather === undefined ? (
          'seat' in event ? (
            <CompanyEmblem company={words.companyId(event.seat)} size={70} />
          ) : undefined
        ) : (
          <Art kind="climate" id={weather.to} size={72} />
        )}
      </div>
    </div>
  );
}

function pictureOf(event: MatchEvent) {
  switch (event.type) {
    case 'news':
      return <Art kind="news" id={event.news} size={140} />;
    case 'wonOver':
      return <Art kind="icon" id="gavel" size={104} />;
    case 'signed': {
      const drawing = drawingOf(event.contract);
      return drawing === undefined ? (
        <Icon name="contract" size={84} />
      ) : (
        <Art kind="contract" id={drawing} size={96} />
      );
    }
    case 'trained':
      return <Art kind="icon" id={`overrun-${Math.min(2, event.chip)}`} size={104} />;
    default:
      return <Icon name="foundation" size={84} />;
  }
}

function titleOf(event: MatchEvent, { t, cards }: TableWords): string {
  switch (event.type) {
    case 'news':
      return event.from === event.to
        ? cards.news[event.news].headline
        : t.moments.weather({ from: cards.climates[event.from].name, to: cards.climates[event.to].name });
    case 'wonOver':
      return t.moments.wonOver;
    case 'signed':
      return cards.contracts[event.contract].name;
    case 'trained':
      return t.moments.overrun({ bill: money(event.bill) });
    case 'foundationReached':
      return t.moments.level({ level: event.level });
    case 'verticalReached':
      return t.moments.vertical({ domain: cards.domains[event.domain].name, level: event.level });
    default:
      return '';
  }
}
