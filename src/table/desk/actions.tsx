import {
  actionsPerTurn,
  presetOf,
  type CompanyView,
  type MatchView,
  type Move,
  type Preview,
} from '../../../rules/index';
import { list } from '../../i18n/format';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { Icon } from '../../ui/icon';
import { IconButton } from '../../ui/icon-button';
import { useAnchor } from '../../ui/anchors';
import { HintButton } from '../hints/hint-button';
import { LastMove } from '../hints/last-move';
import type { Hints } from '../hints/use-hints';
import { ClockText } from '../people/clock-text';
import type { TableSession } from '../session';
import { consequences, nameOf } from '../move-words';
import { actionKinds, movesAt, type ActionKind, type Focus } from '../selection';
import { companyAt, type TableWords } from '../table-words';
import styles from './actions.module.css';
import { whyNone } from './why-none';

interface ActionsProps {
  readonly session: TableSession;
  readonly words: TableWords;
  readonly focus: Focus | undefined;
  readonly picked: Move | undefined;
  readonly preview: Preview | undefined;
  readonly hints: Hints;
  readonly onFocus: (focus: Focus | undefined) => void;
  readonly onConfirm: () => void;
  readonly onEnd: () => void;
  readonly ending: boolean;
  readonly onEnding: (ending: boolean) => void;
}

/** The actions of a turn: how many are left, what is possible, what the chosen move brings, and the end of the turn; for whoever only looks on, the latest move. */
export function Actions(props: ActionsProps) {
  const { session, words, focus, picked, preview, hints, onFocus, onConfirm, onEnd, ending, onEnding } = props;
  const { view } = session;
  const { t } = words;
  const mine = !session.readOnly && view.turn.seat === view.viewer && view.phase === 'build';
  const clock = mine ? session.seats.find(({ seat }) => seat === view.turn.seat)?.clock : undefined;
  const asked = view.turn.stage !== 'act';
  const kinds = actionKinds.filter((kind) => kind !== 'winOver' || presetOf(view).modules.winningOver);
  const about = focus?.on === 'card' ? words.cards.cards[focus.card].text : undefined;
  const canEnd = view.legal.some(({ type }) => type === 'endTurn');
  const undone = canEnd ? leftUndone(view, words) : [];
  const confirm = useAnchor('confirm');
  const end = useAnchor('end-turn');
  const undo = useAnchor('undo');
  return (
    <section className={styles.panel} aria-label={t.buildTurn} data-mine={mine || undefined}>
      <header className={styles.heading}>
        <h2>{headline(session, words)}</h2>
        {clock === undefined ? undefined : <ClockText clock={clock} own />}
        {mine ? <ActionTokens left={view.turn.actions} words={words} /> : undefined}
        {mine ? (
          <span className={styles.undo} ref={undo}>
            <IconButton
              icon="undo"
              label={t.undo}
              onClick={session.undo}
              reason={session.undo === undefined ? t.nothingToUndo : undefined}
            />
            {/* Under a clock nothing can be done again: its place is the clock's. */}
            {clock !== undefined && session.redo === undefined ? undefined : (
              <IconButton
                icon="redo"
                label={t.redo}
                onClick={session.redo}
                reason={session.redo === undefined ? t.nothingToRedo : undefined}
              />
            )}
          </span>
        ) : undefined}
      </header>
      {isWatching(session) ? (
        <p role="status" className={styles.watching}>
          <Icon name="eye" size={16} />
          <span>
            <b>{t.youWatch}</b> {t.youWatchText}
          </span>
        </p>
      ) : undefined}
      {mine ? (
        <>
          <div className={styles.kinds}>
            {asked
              ? undefined
              : kinds.map((kind) => (
                  <KindButton key={kind} kind={kind} view={view} words={words} focus={focus} onFocus={onFocus} />
                ))}
            {session.advise === undefined ? undefined : <HintButton hints={hints} className={styles.kind} />}
          </div>
          <div className={styles.foot}>
            {picked === undefined ? (
              <p className={styles.hint} data-about={about === undefined ? undefined : true}>
                {asked ? t.answerFirst : (about ?? t.chooseAction)}
              </p>
            ) : (
              <Button
                ref={confirm}
                look="primary"
                className={styles.confirm}
                reason={session.held}
                detail={preview === undefined ? undefined : broughtBy(picked, preview, view, words)}
                onClick={onConfirm}
              >
                {nameOf(picked, view, words).title}
              </Button>
            )}
            <Button
              ref={end}
              look="ghost"
              className={styles.end}
              detail={view.sealing === 'own-turn' ? t.toBoardroom : undefined}
              reason={canEnd ? session.held : t.answerFirst}
              onClick={() => (undone.length > 0 ? onEnding(true) : onEnd())}
            >
              {t.endTurn}
            </Button>
          </div>
        </>
      ) : about === undefined ? (
        <LastMove session={session} words={words} />
      ) : (
        <p className={styles.hint}>{about}</p>
      )}
      <ConfirmDialog
        open={ending}
        title={t.endTitle}
        confirm={t.endAnyway}
        cancel={t.keepPlaying}
        onCancel={() => onEnding(false)}
        onConfirm={() => {
          onEnding(false);
          onEnd();
        }}
      >
        <ul className={styles.undone}>
          {undone.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </ConfirmDialog>
    </section>
  );
}

/** What a move brings: in figures, or in words when it changes none yet. */
function broughtBy(move: Move, preview: Preview, view: MatchView, words: TableWords): string {
  const figures = consequences(preview, words);
  return figures.length === 0
    ? nameOf(move, view, words).detail || words.t.nothingElse
    : figures.slice(0, 3).join(' · ');
}

function headline({ view, thinking, readOnly }: TableSession, words: TableWords): string {
  const { t } = words;
  if (!readOnly && view.turn.seat === view.viewer && view.phase === 'build') return t.buildTurn;
  if (thinking !== undefined) return t.botThinks({ name: words.short(thinking) });
  if (view.phase === 'build') return t.waitingFor({ name: words.short(view.turn.seat) });
  return t.watching;
}

/** Somebody without a seat at a table that others play online. */
const isWatching = ({ view, seats }: TableSession): boolean =>
  view.viewer === 'spectator' && seats.some(({ presence }) => presence !== undefined);

const ActionTokens = ({ left, words }: { readonly left: number; readonly words: TableWords }) => (
  <span className={styles.tokens} role="img" aria-label={words.t.actionsLeft({ count: left })}>
    {Array.from({ length: actionsPerTurn }, (_, index) => (
      <i key={index} data-spent={index < actionsPerTurn - left || undefined}>
        {index < actionsPerTurn - left ? '✓' : index + 1}
      </i>
    ))}
  </span>
);

interface KindButtonProps extends Pick<ActionsProps, 'words' | 'focus' | 'onFocus'> {
  readonly kind: ActionKind;
  readonly view: MatchView;
}

function KindButton({ kind, view, words, focus, onFocus }: KindButtonProps) {
  const { t } = words;
  const { length: count } = movesAt(view.legal, { on: 'action', kind });
  const chosen = focus?.on === 'action' && focus.kind === kind;
  const anchor = useAnchor(`action:${kind}`);
  return (
    <Button
      ref={anchor}
      look={chosen ? 'gold' : 'ghost'}
      className={styles.kind}
      detail={count > 0 ? t.possible({ count }) : t.nonePossible}
      reason={count > 0 ? undefined : whyNone(kind, view, words)}
      aria-pressed={chosen}
      onClick={() => onFocus(chosen ? undefined : { on: 'action', kind })}
    >
      {t.actions[kind]}
    </Button>
  );
}

/** What a player may have forgotten before ending the turn. */
function leftUndone(view: MatchView, words: TableWords): string[] {
  const { t, cards } = words;
  const sentences: string[] = [];
  if (view.turn.actions > 0) sentences.push(t.unusedActions({ count: view.turn.actions }));
  const signable = new Set(
    view.legal.flatMap((move) => (move.type === 'sign' ? [cards.contracts[move.contract].name] : [])),
  );
  if (signable.size > 0) sentences.push(t.couldSign({ names: list(words.language, [...signable]) }));
  if (view.legal.some(({ type }) => type === 'finishShelved')) sentences.push(t.couldFinish);
  return sentences;
}

/** The company whose desk this is. */
export const deskCompany = (view: MatchView): CompanyView =>
  companyAt(view, typeof view.viewer === 'number' ? view.viewer : Math.min(view.turn.seat, view.players - 1));
