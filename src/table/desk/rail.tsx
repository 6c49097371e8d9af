import { rulesOf } from '../../../rules/releases';
import { CompanyEmblem } from '../../ui/game-pieces/company-emblem';
import { useAnchor } from '../../ui/motion/anchors';
import { Button } from '../../ui/primitives/button';
import { Icon } from '../../ui/primitives/icon';
import { VisuallyHidden } from '../../ui/primitives/visually-hidden';
import { headline } from '../following/headline';
import { Timeline } from '../following/timeline';
import { Inspect, inspectable } from '../inspect/inspectable';
import { whyNone } from '../move-words';
import { actionKinds, movesAt, type ActionKind } from '../selection';
import { isOwnTurn, isWatching } from '../selectors';
import { useTableSession, useTable } from '../use-table';
import type { TurnDraft } from '../use-turn';
import { ActionDiscs } from './action-discs';
import styles from './rail.module.css';
import { verbIcons } from './verb-icons';

interface RailProps {
  readonly turn: TurnDraft;
}

/** One line of what can be done in a turn; for whoever waits or looks on, who builds. */
export function Rail({ turn }: RailProps) {
  const session = useTableSession();
  const { view, words } = useTable();
  const { t } = words;
  const { following } = session;
  if (!isOwnTurn(session) && following !== undefined && view.phase === 'build')
    return (
      <section className={styles.rail} aria-label={t.buildTurn}>
        <VisuallyHidden>
          <h2>{headline(session, words)}</h2>
        </VisuallyHidden>
        <Timeline following={following} />
      </section>
    );
  if (!isOwnTurn(session))
    return (
      <section className={styles.rail} aria-label={t.buildTurn}>
        {isWatching(session) ? (
          <Icon name="eye" size={20} />
        ) : view.phase === 'build' ? (
          <CompanyEmblem company={words.companyId(view.turn.seat)} size={26} />
        ) : undefined}
        <h2 className={styles.headline}>{headline(session, words)}</h2>
      </section>
    );
  const kinds = actionKinds.filter((kind) => kind !== 'winOver' || rulesOf(view).presetOf(view).modules.winningOver);
  return (
    <section className={styles.rail} aria-label={t.buildTurn} data-mine>
      <VisuallyHidden>
        <h2>{t.buildTurn}</h2>
      </VisuallyHidden>
      <Inspect
        subject="actions"
        tip={t.actionsLeft({ count: view.turn.actions })}
        className={styles.discs}
        unseen="phone lying"
      >
        <ActionDiscs left={view.turn.actions} label={t.actionsLeft({ count: view.turn.actions })} />
      </Inspect>
      {kinds.map((kind) => (
        <Verb key={kind} kind={kind} turn={turn} />
      ))}
    </section>
  );
}

/** A kind of action; one that is not possible is dim and says what it would take. */
function Verb({ kind, turn }: RailProps & { readonly kind: ActionKind }) {
  const { view, words } = useTable();
  const { t } = words;
  const asked = view.turn.stage !== 'act';
  const possible = !asked && movesAt(view.legal, { on: 'action', kind }).length > 0;
  const chosen = turn.focus?.on === 'action' && turn.focus.kind === kind;
  const anchor = useAnchor(`action:${kind}`);
  return (
    <Button
      ref={anchor}
      {...inspectable(`action:${kind}`)}
      look={chosen ? 'gold' : 'ghost'}
      icon={verbIcons[kind]}
      className={styles.verb}
      title={t.actions[kind]}
      reason={possible ? undefined : asked ? t.answerFirst : whyNone(kind, view, words)}
      aria-label={t.actions[kind]}
      aria-pressed={chosen}
      onClick={() => turn.point(chosen ? undefined : { on: 'action', kind })}
    >
      {t.verbs[kind]}
    </Button>
  );
}
