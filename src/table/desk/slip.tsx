import { companyAt, type CardId, type Move, type Preview } from '../../../rules/index';
import type { ReactNode } from 'react';
import { useText } from '../../i18n';
import type { CommonText } from '../../i18n/en/common';
import type { TableText } from '../../i18n/en/table';
import { signedNumber } from '../../i18n/format';
import { useAnchor } from '../../ui/motion/anchors';
import { classNames } from '../../ui/primitives/class-names';
import { Icon } from '../../ui/primitives/icon';
import { IconButton } from '../../ui/primitives/icon-button';
import { useScrollStop } from '../../ui/primitives/use-scroll-stop';
import { Inspect, type Subject } from '../inspect/inspectable';
import { LastMove } from '../hints/last-move';
import { useLastMove } from '../hints/use-last-move';
import { HandCard } from '../market/hand-card';
import { changesOf } from '../changes';
import { nameOf, uncertain } from '../move-words';
import { movesAt, type Focus } from '../selection';
import { isOwnTurn, isWatching, ownSeat } from '../selectors';
import { useTableSession, useTable } from '../use-table';
import type { TurnDraft } from '../use-turn';
import { QualitySum } from './quality-sum';
import { latestTurns } from './recap';
import { RecapRows } from './recap-rows';
import styles from './slip.module.css';

interface SlipProps {
  readonly turn: TurnDraft;
  /** Tells all that happened while one waited; absent for whoever has no seat. */
  readonly onRecap: (() => void) | undefined;
}

/** The one voice of the desk: what a choice brings; with nothing chosen, what it is about, what is asked, or what others did. */
export function Slip({ turn, onRecap }: SlipProps) {
  const part = useScrollStop<HTMLDivElement>();
  const session = useTableSession();
  const { words } = useTable();
  const { t } = words;
  const { picked, preview, focus } = turn;
  const chosen = picked !== undefined && preview !== undefined;
  const subject = subjectOf(picked, focus);
  const putBack = useAnchor('put-back');
  const idle = !chosen && focus?.on !== 'card' && isOwnTurn(session);
  return (
    <div ref={part} className={classNames(styles.slip, idle && styles.idle)} data-tone="paper">
      {chosen ? <Consequences move={picked} preview={preview} /> : <Unchosen turn={turn} onRecap={onRecap} />}
      {subject === undefined ? undefined : (
        <Inspect subject={subject} label={t.about} tip={t.about} className={styles.about}>
          <Icon name="info" size={16} />
        </Inspect>
      )}
      {chosen || focus !== undefined ? (
        <IconButton
          ref={putBack}
          icon="cross"
          look="link"
          label={t.putBack}
          className={styles.putBack}
          onClick={() => turn.point(undefined)}
        />
      ) : undefined}
    </div>
  );
}

/** What a choice is about, where there is more to say of it. */
function subjectOf(picked: Move | undefined, focus: Focus | undefined): Subject | undefined {
  if (picked?.type === 'sign') return `contract:${picked.contract}`;
  const card = picked === undefined ? undefined : cardOfMove(picked);
  if (card !== undefined) return `card:${card}`;
  if (focus?.on === 'contract') return `contract:${focus.contract}`;
  if (focus?.on === 'action') return `action:${focus.kind}`;
  return focus?.on === 'card' ? `card:${focus.card}` : undefined;
}

interface ConsequencesProps {
  readonly move: Move;
  readonly preview: Preview;
}

/** What is certain of a move in figures, then what nobody knows. */
function Consequences({ move, preview }: ConsequencesProps) {
  const { view, words } = useTable();
  const { t } = words;
  const common = useText('common');
  const changes = changesOf(preview, words.t, common);
  const both = upAndDown(preview, t, common);
  const notes = uncertain(preview, t);
  const { detail } = nameOf(move, view, words);
  const sum = move.type === 'sign';
  const company = companyAt(view, view.turn.seat);
  const first = sum ? <QualitySum {...move} company={company} /> : <CardOf id={cardOfMove(move)} />;
  return (
    <Beside first={first}>
      {detail !== '' && changes.length + notes.length < 5 && !(sum && changes.length > 3) ? (
        <p className={styles.detail}>{detail}</p>
      ) : undefined}
      {changes.length === 0 ? undefined : (
        <table className={styles.changes}>
          <tbody>
            {changes.slice(0, sum ? 4 : 6).map(({ name, from, to, good }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{from}</td>
                <td className={styles.arrow}>→</td>
                <td className={styles.after} data-good={good}>
                  {to}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {both === undefined ? undefined : <p className={styles.note}>{both}</p>}
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          <Icon name="unknown" size={14} /> {note}
        </p>
      ))}
      {changes.length + notes.length === 0 ? <p className={styles.note}>{t.nothingElse}</p> : undefined}
    </Beside>
  );
}

/** What a move adds to a valuation and takes from it, where it does both: the sum alone would hide them. */
function upAndDown({ before, after }: Preview, t: TableText, common: CommonText): string | undefined {
  const names = {
    brand: common.brand,
    revenue: common.netRevenue,
    foundation: common.foundation,
    verticals: common.verticals,
    hype: common.hype,
  };
  const changes = (['foundation', 'verticals', 'revenue', 'hype', 'brand'] as const)
    .map((part) => ({ name: names[part], by: after.parts[part] - before.parts[part] }))
    .filter(({ by }) => by !== 0);
  if (!changes.some(({ by }) => by > 0) || !changes.some(({ by }) => by < 0)) return undefined;
  return t.upAndDown({ changes: changes.map(({ name, by }) => `${name} ${signedNumber(by)}`).join(' · ') });
}

/** A picture or a sum, and what is written beside or below it. */
const Beside = ({ first, children }: { readonly first: ReactNode; readonly children: ReactNode }) => (
  <div className={styles.beside}>
    {first}
    <div className={styles.words}>{children}</div>
  </div>
);

/** The card a move is about, where one sees it before. */
function cardOfMove(move: Move): CardId | undefined {
  if (move.type === 'draw') return move.card === 'top' ? undefined : move.card;
  return move.type === 'build' || move.type === 'discard' ? move.card : undefined;
}

/** A card laid on the slip; who has it read out hears its text beside it. */
const CardOf = ({ id }: { readonly id: CardId | undefined }) =>
  id === undefined ? undefined : (
    <div className={styles.card} aria-hidden>
      <HandCard id={id} asked={false} />
    </div>
  );

/** What stands there while no move is chosen. */
function Unchosen({ turn, onRecap }: SlipProps) {
  const session = useTableSession();
  const { view, words } = useTable();
  const { t, cards } = words;
  const last = useLastMove();
  const { focus } = turn;
  if (focus?.on === 'card')
    return (
      <Beside first={<CardOf id={focus.card} />}>
        <About title={words.card(focus.card)} text={cards.cards[focus.card].text} />
      </Beside>
    );
  if (focus !== undefined) {
    const title = focus.on === 'action' ? t.actions[focus.kind] : cards.contracts[focus.contract].name;
    return <About title={title} text={t.possible({ count: movesAt(view.legal, focus).length })} />;
  }
  const mine = isOwnTurn(session);
  if (mine && view.turn.stage !== 'act')
    return <About title={t.answerFirst} text={view.turn.stage === 'ambition' ? t.ambitionAsked : undefined} />;
  const turns = latestTurns(session.events, ownSeat(view), session.away);
  if (mine)
    return turns.length > 0 ? (
      <RecapRows title={session.away === undefined ? t.whileWaiting : t.whileAway} turns={turns} onMore={onRecap} />
    ) : (
      <About title={t.yourMove} text={t.chooseFirst} />
    );
  return (
    <>
      {isWatching(session) ? (
        <p role="status" className={styles.watching}>
          <Icon name="eye" size={16} />
          <span>
            <b>{t.youWatch}</b> {t.youWatchText}
          </span>
        </p>
      ) : undefined}
      {last !== undefined ? (
        <LastMove />
      ) : turns.length > 0 ? (
        <RecapRows title={session.away === undefined ? t.latestTurns : t.whileAway} turns={turns} onMore={onRecap} />
      ) : undefined}
    </>
  );
}

const About = ({ title, text }: { readonly title: string; readonly text?: string | undefined }) => (
  <>
    <h3 className={styles.title}>{title}</h3>
    {text === undefined ? undefined : <p className={styles.text}>{text}</p>}
  </>
);
