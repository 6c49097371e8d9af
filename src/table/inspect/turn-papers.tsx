import { decks } from '../../../rules/index';
import { rulesOf } from '../../../rules/releases';
import type { SectionId, TermId } from '../../../rules/book/index';
import { useText } from '../../i18n';
import { ActionDiscs } from '../desk/action-discs';
import { verbIcons } from '../desk/verb-icons';
import { Icon } from '../../ui/primitives/icon';
import { whyNone } from '../move-words';
import { movesAt, type ActionKind } from '../selection';
import { ownSeat, privateOf } from '../selectors';
import { TermEntry } from '../terms/term-entry';
import { useTable } from '../use-table';
import { Head, Part, RuleLink, Seals } from './pieces';
import { Ways } from './ways';

/** Words and place of the rulebook behind a kind of action. */
const behind: Readonly<Record<ActionKind, { readonly terms: readonly TermId[]; readonly rule: SectionId | TermId }>> = {
  draw: { terms: ['data', 'term-sheet'], rule: 'market' },
  build: { terms: ['capacity', 'upkeep'], rule: 'build' },
  trainFoundation: { terms: ['foundation', 'overrun'], rule: 'training' },
  trainVertical: { terms: ['vertical'], rule: 'training' },
  sign: { terms: ['contract', 'load'], rule: 'signing' },
  winOver: { terms: ['winning-over'], rule: 'winning-over' },
  more: { terms: ['api-price', 'shelved-run'], rule: 'build' },
};

interface Titled {
  readonly titleId: string;
}

/** A kind of action: what it does, what each way of it takes and brings now, and what it rests on. */
export function ActionPaper({ kind, titleId }: Titled & { readonly kind: ActionKind }) {
  const { view, words } = useTable();
  const t = useText('inspect');
  const { terms, rule } = behind[kind];
  const asked = view.turn.stage !== 'act';
  return (
    <>
      <Head titleId={titleId} title={words.t.actions[kind]} picture={<Icon name={verbIcons[kind]} size={40} />}>
        {t.verbs[kind]}
      </Head>
      {kind === 'draw' ? (
        <DrawnFrom />
      ) : (
        <Ways
          moves={movesAt(view.legal, { on: 'action', kind })}
          none={asked ? words.t.answerFirst : whyNone(kind, view, words)}
        />
      )}
      <Part title={t.whatItMeans}>
        {terms.map((id) => (
          <TermEntry key={id} id={id} />
        ))}
      </Part>
      <RuleLink to={rule} />
    </>
  );
}

/** How many cards lie there to be drawn, and how many the hand may keep. */
function DrawnFrom() {
  const { view, words } = useTable();
  const t = useText('inspect');
  const own = ownSeat(view);
  const hand = own === undefined ? undefined : privateOf(view, own)?.hand;
  return (
    <Part title={t.today}>
      <ul>
        {decks.map((deck) => (
          <li key={deck}>
            <b>{words.cards.decks[deck]}</b> {t.cardsLeft({ count: view.deckCounts[deck] })}
          </li>
        ))}
      </ul>
      {hand === undefined ? undefined : <p>{t.handKept({ count: hand.length, limit: rulesOf(view).handLimit })}</p>}
    </Part>
  );
}

/** The actions of a turn: how many are left, who builds when, and what takes none. */
export function ActionsPaper({ titleId }: Titled) {
  const { view, words } = useTable();
  const t = useText('inspect');
  const { actions } = view.turn;
  return (
    <>
      <Head titleId={titleId} title={words.t.actionsLeft({ count: actions })} picture={<ActionDiscs left={actions} />}>
        {t.actionsWhat}
      </Head>
      <Part title={t.whoBuildsWhen}>
        <p>{t.lowestFirst}</p>
        <Seals companies={view.order.map((seat) => ({ seat }))} />
      </Part>
      <Part title={t.takesNone}>
        <p>{t.takesNoneText}</p>
      </Part>
      <RuleLink to="build" />
    </>
  );
}
