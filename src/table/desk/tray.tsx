import { memo } from 'react';
import { companyAt, type CardId, type MatchView, type Move } from '../../../rules/index';
import { rulesOf } from '../../../rules/releases';
import { money } from '../../i18n/format';
import { useComposition } from '../../ui/layout/composition';
import { useAnchor } from '../../ui/motion/anchors';
import { Art } from '../../ui/game-pieces/art';
import { Button } from '../../ui/primitives/button';
import type { CardState } from '../../ui/game-pieces/paper-card';
import { VisuallyHidden } from '../../ui/primitives/visually-hidden';
import { HintsTray } from '../later-screens';
import { HandCard } from '../market/hand-card';
import { nameOf, whyNone } from '../move-words';
import { movesAt, sameMove, usesCard, type Focus } from '../selection';
import { deskCompany, privateOf } from '../selectors';
import type { TableWords } from '../table-words';
import { useTable } from '../use-table';
import { trainingTakes } from '../training-words';
import type { TurnDraft } from '../use-turn';
import styles from './tray.module.css';

interface TrayProps {
  readonly turn: TurnDraft;
}

/** The hand at the desk; or, when something is being chosen, every legal way to do it; or what a strong player would do. */
export const Tray = memo(function Tray({ turn }: TrayProps) {
  const { view, words } = useTable();
  const { focus } = turn;
  const { seat } = deskCompany(view);
  const hand = privateOf(view, seat)?.hand;
  if (hand === undefined) return <section className={styles.tray} aria-label={words.t.yourHand} data-hand />;
  if (turn.hints.open) return <HintsTray turn={turn} />;
  const question = questionOf(view, words);
  if (question !== undefined) return <Question turn={turn} {...question} />;
  const ways = focus === undefined ? [] : movesAt(view.legal, focus);
  // A contract that can be signed in one way only leaves nothing to choose: the hand stays.
  if (focus?.on === 'action' || (focus?.on === 'contract' && ways.length > 1))
    return (
      <Options
        turn={turn}
        title={focusTitle(focus, words)}
        chosen={focus.on === 'action' ? focus.kind : focus.contract}
        moves={ways}
        none={whyNone(focus.on === 'action' ? focus.kind : 'sign', view, words)}
      />
    );
  const title = seat === view.viewer ? words.t.yourHand : words.t.handOf({ name: words.short(seat) });
  return <Hand turn={turn} hand={hand} title={title} />;
});

const focusTitle = (focus: Focus, { t, cards }: TableWords): string =>
  t.chooseOption({
    action:
      focus.on === 'action'
        ? t.actions[focus.kind]
        : focus.on === 'contract'
          ? cards.contracts[focus.contract].name
          : cards.cards[focus.card].name,
  });

interface HandProps extends TrayProps {
  readonly title: string;
  readonly hand: readonly CardId[];
}

function Hand({ turn, title, hand }: HandProps) {
  const { view, words } = useTable();
  const { focus, picked, point } = turn;
  const { t } = words;
  const composition = useComposition();
  const small = composition === 'phone' || composition === 'lying';
  const columns =
    composition === 'lying'
      ? Math.max(4, Math.ceil(hand.length / 2))
      : small
        ? Math.max(6, hand.length)
        : columnsOf(hand.length);
  const chosen = focus?.on === 'card' ? focus.card : undefined;
  const ways = chosen === undefined ? [] : movesAt(view.legal, { on: 'card', card: chosen });
  const stateOf = (card: CardId): CardState => {
    if (chosen === card || (picked !== undefined && usesCard(picked, card))) return 'selected';
    return view.legal.some((move) => usesCard(move, card)) ? 'legal' : 'plain';
  };
  return (
    <section className={styles.tray} aria-label={title} data-hand>
      <VisuallyHidden>
        <h2>{title}</h2>
        <span>{t.handCount({ count: hand.length, limit: rulesOf(view).handLimit })}</span>
      </VisuallyHidden>
      {hand.length === 0 ? <p className={styles.empty}>{t.emptyHand}</p> : undefined}
      <div className={styles.body}>
        <ul className={styles.hand} style={{ ['--columns' as string]: columns }}>
          {hand.map((card, place) => (
            <li key={`${card}.${place}`}>
              <HandCard
                id={card}
                shape={small ? 'mini' : 'hand'}
                state={stateOf(card)}
                onSelect={() => point(chosen === card ? undefined : { on: 'card', card })}
              />
            </li>
          ))}
          {Array.from({ length: rulesOf(view).handLimit - hand.length }, (_, slot) => (
            <li key={slot} className={styles.slot} aria-hidden />
          ))}
        </ul>
        {ways.length > 1 ? <MoveList moves={ways} turn={turn} /> : undefined}
      </div>
    </section>
  );
}

/** Cards lie in two rows of four; in more columns, then rows, while there are more than may be kept. */
const columnsOf = (cards: number): number => Math.max(4, Math.ceil(cards / (cards <= 10 ? 2 : 3)));

interface OptionsProps extends TrayProps {
  readonly title: string;
  readonly moves: readonly Move[];
  /** The action or contract that was chosen. */
  readonly chosen: string;
  /** What stands there when there are none. */
  readonly none: string;
}

function Options({ turn, title, chosen, moves, none }: OptionsProps) {
  const { t } = useTable().words;
  const anchor = useAnchor(`options:${chosen}`);
  return (
    <section ref={anchor} className={styles.tray} aria-label={title}>
      <header className={styles.heading} data-unseen="phone lying">
        <h2>{title}</h2>
        <Button look="link" onClick={() => turn.point(undefined)}>
          {t.cancelChoice}
        </Button>
      </header>
      {moves.length === 0 ? <p className={styles.empty}>{none}</p> : undefined}
      <MoveList moves={moves} turn={turn} wide />
    </section>
  );
}

interface MoveListProps extends TrayProps {
  readonly moves: readonly Move[];
  readonly wide?: boolean;
}

function MoveList({ turn, moves, wide = false }: MoveListProps) {
  const { view, words } = useTable();
  return (
    <ul className={styles.options} data-wide={wide || undefined}>
      {moves.map((move) => {
        const { title, detail } = nameOf(move, view, words);
        const takes = trainingTakes(move, view, words);
        // What a card does is told on the slip, and shown on hover: names alone are compared at a glance.
        const ofCard = move.type === 'draw' || move.type === 'build' || move.type === 'discard';
        return (
          <li key={JSON.stringify(move)}>
            <button
              type="button"
              className={styles.option}
              aria-pressed={sameMove(move, turn.picked)}
              data-tip={ofCard && detail !== '' ? detail : undefined}
              onClick={() => turn.pick(move)}
            >
              {move.type === 'keepAmbition' ? (
                <Art kind="ambition" id={move.ambition} size={56} className={styles.emblem} />
              ) : undefined}
              <b>{title}</b>
              {ofCard || detail === '' ? undefined : <small>{detail}</small>}
              {takes === undefined ? undefined : <small className={styles.takes}>{takes}</small>}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

interface RulesQuestion {
  readonly title: string;
  readonly text?: string;
  /** Name of an icon. */
  readonly art?: string;
}

/** What the rules ask of the seat right now, other than to act. */
function questionOf(view: MatchView, { t }: TableWords): RulesQuestion | undefined {
  if (view.turn.seat !== view.viewer || view.phase !== 'build') return undefined;
  switch (view.turn.stage) {
    case 'ambition':
      return { title: t.chooseAmbition };
    case 'draw':
      return { title: t.drawSecond };
    case 'overrun':
      return {
        title: t.overrunTitle({ bill: money(view.turn.bill) }),
        text: t.overrunText,
        art: view.turn.bill * 2 > companyAt(view, view.turn.seat).foundation + 2 ? 'overrun-2' : 'overrun-1',
      };
    case 'discard': {
      const hand = privateOf(view, view.turn.seat)?.hand ?? [];
      return { title: t.discardDown({ count: hand.length - rulesOf(view).handLimit }) };
    }
    default:
      return undefined;
  }
}

function Question({ turn, title, text, art }: TrayProps & RulesQuestion) {
  const { view } = useTable();
  return (
    <section className={styles.tray} aria-label={title} data-asked>
      <header className={styles.heading}>
        <h2>{title}</h2>
      </header>
      {text === undefined ? undefined : (
        <p className={styles.text}>
          {art === undefined ? undefined : <Art kind="icon" id={art} size={44} />}
          {text}
        </p>
      )}
      <MoveList moves={view.legal} turn={turn} wide />
    </section>
  );
}
