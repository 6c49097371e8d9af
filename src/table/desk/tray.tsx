import { handLimit, type CardId, type MatchView, type Move } from '../../../rules/index';
import { money } from '../../i18n/format';
import { useAnchor } from '../../ui/anchors';
import { Art } from '../../ui/art';
import { Button } from '../../ui/button';
import type { CardState } from '../../ui/paper-card';
import { HintsTray } from '../hints/hints-tray';
import type { Hints } from '../hints/use-hints';
import { HandCard } from '../market/hand-card';
import { nameOf } from '../move-words';
import { deskCompany } from './actions';
import { movesAt, sameMove, usesCard, type Focus } from '../selection';
import { companyAt, type TableWords } from '../table-words';
import styles from './tray.module.css';
import { whyNone } from './why-none';

interface TrayProps {
  readonly view: MatchView;
  readonly words: TableWords;
  readonly focus: Focus | undefined;
  readonly picked: Move | undefined;
  readonly hints: Hints;
  readonly onFocus: (focus: Focus | undefined) => void;
  readonly onPick: (move: Move) => void;
}

/** The hand at the desk; or, when something is being chosen, every legal way to do it; or what a strong player would do. */
export function Tray(props: TrayProps) {
  const { view, words, focus, hints } = props;
  const { seat } = deskCompany(view);
  const shown = view.privates.find((one) => one.seat === seat);
  if (shown === undefined) return <section className={styles.tray} aria-label={words.t.yourHand} data-hand />;
  if (hints.open) return <HintsTray {...props} />;
  const asked = questionOf(view, words);
  if (asked !== undefined) return <Question {...props} {...asked} />;
  if (focus !== undefined && focus.on !== 'card')
    return (
      <Options
        {...props}
        title={focusTitle(focus, words)}
        chosen={focus.on === 'action' ? focus.kind : focus.contract}
        moves={movesAt(view.legal, focus)}
        none={whyNone(focus.on === 'action' ? focus.kind : 'sign', view, words)}
      />
    );
  return (
    <Hand
      {...props}
      hand={shown.hand}
      title={seat === view.viewer ? words.t.yourHand : words.t.handOf({ name: words.short(seat) })}
    />
  );
}

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

function Hand({ view, words, focus, picked, onFocus, onPick, title, hand }: HandProps) {
  const { t } = words;
  const chosen = focus?.on === 'card' ? focus.card : undefined;
  const ways = chosen === undefined ? [] : movesAt(view.legal, { on: 'card', card: chosen });
  const stateOf = (card: CardId): CardState => {
    if (chosen === card || (picked !== undefined && usesCard(picked, card))) return 'selected';
    return view.legal.some((move) => usesCard(move, card)) ? 'legal' : 'plain';
  };
  return (
    <section className={styles.tray} aria-label={title} data-hand>
      <header className={styles.heading}>
        <h2>{title}</h2>
        <span>{t.handCount({ count: hand.length, limit: handLimit })}</span>
      </header>
      {hand.length === 0 ? <p className={styles.empty}>{t.emptyHand}</p> : undefined}
      <div className={styles.body}>
        <ul className={styles.hand} style={{ ['--columns' as string]: columnsOf(hand.length) }}>
          {hand.map((card, place) => (
            <li key={`${card}.${place}`}>
              <HandCard
                id={card}
                words={words}
                state={stateOf(card)}
                onSelect={() => onFocus(chosen === card ? undefined : { on: 'card', card })}
              />
            </li>
          ))}
        </ul>
        {ways.length > 0 ? (
          <MoveList moves={ways} view={view} words={words} picked={picked} onPick={onPick} />
        ) : undefined}
      </div>
    </section>
  );
}

/** Cards lie in one row while they are few, then in two or three. */
const columnsOf = (cards: number): number => (cards <= 4 ? 4 : Math.ceil(cards / (cards <= 10 ? 2 : 3)));

interface OptionsProps extends TrayProps {
  readonly title: string;
  readonly moves: readonly Move[];
  /** The action or contract that was chosen. */
  readonly chosen: string;
  /** What stands there when there are none. */
  readonly none: string;
}

function Options({ title, chosen, moves, none, view, words, picked, onFocus, onPick }: OptionsProps) {
  const { t } = words;
  const anchor = useAnchor(`options:${chosen}`);
  return (
    <section ref={anchor} className={styles.tray} aria-label={title}>
      <header className={styles.heading}>
        <h2>{title}</h2>
        <Button look="link" onClick={() => onFocus(undefined)}>
          {t.cancelChoice}
        </Button>
      </header>
      {moves.length === 0 ? <p className={styles.empty}>{none}</p> : undefined}
      <MoveList moves={moves} view={view} words={words} picked={picked} onPick={onPick} wide />
    </section>
  );
}

interface MoveListProps extends Pick<TrayProps, 'view' | 'words' | 'picked' | 'onPick'> {
  readonly moves: readonly Move[];
  readonly wide?: boolean;
}

function MoveList({ moves, view, words, picked, onPick, wide = false }: MoveListProps) {
  return (
    <ul className={styles.options} data-wide={wide || undefined}>
      {moves.map((move) => {
        const { title, detail } = nameOf(move, view, words);
        return (
          <li key={JSON.stringify(move)}>
            <button
              type="button"
              className={styles.option}
              aria-pressed={sameMove(move, picked)}
              onClick={() => onPick(move)}
            >
              <b>{title}</b>
              {detail === '' ? undefined : <small>{detail}</small>}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

interface Asked {
  readonly title: string;
  readonly text?: string;
  readonly art?: { readonly kind: 'icon' | 'ambition'; readonly id: string };
}

/** What the rules ask of the seat right now, other than to act. */
function questionOf(view: MatchView, { t }: TableWords): Asked | undefined {
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
        art: {
          kind: 'icon',
          id: view.turn.bill * 2 > companyAt(view, view.turn.seat).foundation + 2 ? 'overrun-2' : 'overrun-1',
        },
      };
    case 'discard': {
      const hand = view.privates.find(({ seat }) => seat === view.viewer)?.hand ?? [];
      return { title: t.discardDown({ count: hand.length - handLimit }) };
    }
    default:
      return undefined;
  }
}

function Question({ title, text, art, view, words, picked, onPick }: TrayProps & Asked) {
  return (
    <section className={styles.tray} aria-label={title} data-asked>
      <header className={styles.heading}>
        <h2>{title}</h2>
      </header>
      {text === undefined ? undefined : (
        <p className={styles.text}>
          {art === undefined ? undefined : <Art kind={art.kind} id={art.id} size={44} />}
          {text}
        </p>
      )}
      <MoveList moves={view.legal} view={view} words={words} picked={picked} onPick={onPick} wide />
    </section>
  );
}
