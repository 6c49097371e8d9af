import type { MatchEvent } from '../../../rules/index';
import { money } from '../../i18n/format';
import { Art } from '../../ui/game-pieces/art';
import { CompanyEmblem } from '../../ui/game-pieces/company-emblem';
import { Icon } from '../../ui/primitives/icon';
import { drawingOf } from '../contracts/customers';
import type { Following } from '../following/use-following';
import type { TableWords } from '../table-words';
import { useTable } from '../use-table';
import { Band, useAnyPress } from './band';
import styles from './band.module.css';
import { weatherOf } from './moments';

interface MomentBandProps {
  readonly following: Following;
}

/** A key event of Build or News over contracts and market. */
export function MomentBand({ following: { step, next } }: MomentBandProps) {
  const { words } = useTable();
  const moment = step?.travel === 0 ? step.moment : undefined;
  useAnyPress(moment !== undefined, next);
  if (moment === undefined || step === undefined) return undefined;
  const { kind, event, length } = moment;
  return (
    <Band
      key={`${step.id}.${step.events.indexOf(event)}`}
      kind={kind}
      length={length}
      picture={pictureOf(event)}
      title={titleOf(event, words)}
      text={textOf(event, words)}
      who={whoOf(event, words)}
      felt={weatherOf(event)}
    />
  );
}

function pictureOf(event: MatchEvent) {
  switch (event.type) {
    case 'news':
      return <Art kind="news" id={event.news} size={140} />;
    case 'contractLeft':
      return <Art kind="icon" id="customer-left" size={104} />;
    case 'wonOver':
      return <Art kind="icon" id="gavel" size={104} />;
    case 'signed':
      return <Art kind="contract" id={drawingOf(event.contract)} size={96} />;
    case 'trained':
      return <Art kind="icon" id={`overrun-${Math.min(2, event.chip)}`} size={104} />;
    default:
      return <Icon name="foundation" size={84} />;
  }
}

function whoOf(event: MatchEvent, words: TableWords) {
  const weather = weatherOf(event);
  if (weather !== undefined) return <Art kind="climate" id={weather.to} size={72} />;
  if (event.type === 'wonOver')
    return (
      <span className={styles.handover}>
        <CompanyEmblem company={words.companyId(event.from)} size={52} />
        <span className={styles.flies}>
          <Art kind="contract" id={drawingOf(event.contract)} size={44} />
        </span>
        <CompanyEmblem company={words.companyId(event.seat)} size={70} />
      </span>
    );
  if (event.type === 'contractLeft') return <Art kind="contract" id={drawingOf(event.contract)} size={72} />;
  return 'seat' in event ? <CompanyEmblem company={words.companyId(event.seat)} size={70} /> : undefined;
}

function titleOf(event: MatchEvent, { t, cards }: TableWords): string {
  switch (event.type) {
    case 'news':
      return event.from === event.to
        ? cards.news[event.news].headline
        : t.moments.weather({ from: cards.climates[event.from].name, to: cards.climates[event.to].name });
    case 'contractLeft':
      return t.moments.customerLeft;
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

function textOf(event: MatchEvent, { t, cards, rules, sentence }: TableWords): string {
  if (event.type !== 'contractLeft') return sentence(event);
  const customer = cards.contracts[event.contract].name;
  return t.moments.unsigned({ customer, pays: money(rules.contractOf(event.contract).pays) });
}
