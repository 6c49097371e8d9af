import type { MatchView } from '../../../rules/index';
import { signedMoney } from '../../i18n/format';
import { useAnchor } from '../../ui/motion/anchors';
import { Button } from '../../ui/primitives/button';
import { ConfirmDialog } from '../../ui/popups/confirm-dialog';
import { useShortcuts } from '../../ui/primitives/use-shortcuts';
import { inspectable } from '../inspect/inspectable';
import { consequences, nameOf } from '../move-words';
import { headline } from '../following/headline';
import { canEndTurn, isOwnTurn, ownSeat } from '../selectors';
import type { TableWords } from '../table-words';
import { useTableSession, useTable } from '../use-table';
import type { TurnDraft } from '../use-turn';
import { ActionDiscs } from './action-discs';
import styles from './dock.module.css';
import { Slip } from './slip';

interface DockProps {
  readonly turn: TurnDraft;
  /** Tells all that happened while one waited; absent for whoever has no seat. */
  readonly onRecap: (() => void) | undefined;
}

/** A slip of paper over the two buttons that make a move and end the turn: they never change place or size. */
export function Dock({ turn, onRecap }: DockProps) {
  const session = useTableSession();
  const { view, words } = useTable();
  const { t } = words;
  const undone = canEndTurn(view) ? leftUndone(view, words) : [];
  const buttons = useAnchor('turn-buttons');
  return (
    <section className={styles.dock} aria-label={t.yourMove}>
      <Slip turn={turn} onRecap={onRecap} />
      {isOwnTurn(session) ? (
        <div ref={buttons} className={styles.buttons} data-keep-clear>
          <MainButton turn={turn} />
          <EndButton turn={turn} asks={undone.length > 0} />
        </div>
      ) : session.following !== undefined && view.phase === 'build' ? (
        <div className={styles.buttons}>
          <WhoBuilds />
          <SkipButton onSkip={session.following.skip} />
        </div>
      ) : undefined}
      <ConfirmDialog
        open={turn.ending}
        title={t.endTitle}
        confirm={t.endAnyway}
        cancel={t.keepPlaying}
        onCancel={() => turn.setEnding(false)}
        onConfirm={() => {
          turn.setEnding(false);
          turn.end();
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

/** In the place of the main button: whose turn it is, and whose comes next. */
function WhoBuilds() {
  const session = useTableSession();
  const { view, words } = useTable();
  const { t, short } = words;
  const next = view.order[view.order.indexOf(view.turn.seat) + 1];
  const then = next === undefined ? undefined : next === ownSeat(view) ? t.thenYou : t.thenOther({ name: short(next) });
  return (
    <div className={styles.others}>
      <b>{headline(session, words)}</b>
      <small>{then}</small>
    </div>
  );
}

/** In the place of the button that ends a turn: what is shown of the others' turns is shown at once. */
function SkipButton({ onSkip }: { readonly onSkip: () => void }) {
  const { words } = useTable();
  const { t } = words;
  useShortcuts({ s: onSkip });
  return (
    <Button look="ghost" icon="next" className={styles.end} title={t.skipHint} onClick={onSkip}>
      {t.skip}
    </Button>
  );
}

/** Makes the chosen move. With nothing chosen it only says so: a second press after a move does nothing. */
function MainButton({ turn }: Pick<DockProps, 'turn'>) {
  const session = useTableSession();
  const { view, words } = useTable();
  const { picked } = turn;
  const { t } = words;
  const anchor = useAnchor(`confirm:${picked?.type}`);
  const asked = view.turn.stage !== 'act';
  const quiet = picked === undefined;
  const title = quiet ? (asked ? t.chooseAnswer : t.chooseAction) : nameOf(picked, view, words).title;
  const detail = quiet ? undefined : broughtBy(turn, words);
  return (
    <Button
      ref={quiet ? undefined : anchor}
      look={quiet ? 'ghost' : 'primary'}
      className={styles.main}
      data-quiet={quiet || undefined}
      aria-disabled={quiet || undefined}
      reason={quiet ? undefined : session.held}
      detail={detail === undefined ? undefined : <span data-tip={detail}>{detail}</span>}
      onClick={turn.confirm}
    >
      <b data-tip={title}>{title}</b>
    </Button>
  );
}

function EndButton({ turn, asks }: Pick<DockProps, 'turn'> & { readonly asks: boolean }) {
  const session = useTableSession();
  const { view, words } = useTable();
  const { t } = words;
  const anchor = useAnchor('end-turn');
  return (
    <Button
      ref={anchor}
      {...inspectable('actions')}
      look="ghost"
      title={view.sealing === 'own-turn' ? t.toBoardroom : undefined}
      className={styles.end}
      reason={canEndTurn(view) ? session.held : t.answerFirst}
      onClick={() => (asks ? turn.setEnding(true) : turn.end())}
    >
      {t.endTurn}
      <span className={styles.discs}>
        <ActionDiscs left={view.turn.actions} />
      </span>
    </Button>
  );
}

/** What a move brings in a few words: the slip above tells the rest. */
function broughtBy({ preview }: TurnDraft, words: TableWords): string | undefined {
  if (preview === undefined) return undefined;
  const { before, after } = preview;
  const more = after.netRevenue - before.netRevenue;
  if (more > 0) return words.t.more({ sum: signedMoney(more) });
  return consequences(preview, words)[0] ?? words.t.nothingElse;
}

/** What a player may have forgotten before ending the turn. */
function leftUndone(view: MatchView, words: TableWords): string[] {
  const { t, cards } = words;
  const sentences: string[] = [];
  if (view.turn.actions > 0) sentences.push(t.unusedActions({ count: view.turn.actions }));
  const signable = new Set(
    view.legal.flatMap((move) => (move.type === 'sign' ? [cards.contracts[move.contract].name] : [])),
  );
  if (signable.size > 0) sentences.push(t.couldSign({ names: words.list([...signable]) }));
  if (view.legal.some(({ type }) => type === 'finishShelved')) sentences.push(t.couldFinish);
  return sentences;
}
