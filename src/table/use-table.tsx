import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { MatchView } from '../../rules/index';
import { useText } from '../i18n';
import { refusalSentence } from '../i18n/refusal-details';
import type { RefusalsText } from '../i18n/en/refusals';
import { toast } from '../ui/primitives/toaster';
import { MatchRules } from './match-rules';
import { InspectLayer } from './inspect/inspect-layer';
import type { TableSession } from './session';
import { useTableWords, type TableWords } from './table-words';

/** What everything at a table shows and works on. */
interface TableState {
  readonly session: TableSession;
  /** The view of the session. */
  readonly view: MatchView;
  readonly words: TableWords;
}

const TableContext = createContext<TableState | undefined>(undefined);

interface TableProviderProps {
  readonly session: TableSession;
  readonly children: ReactNode;
}

/** Gives one match, with its rules, to the table and the screens around it. What is refused is said in a note. */
export function TableProvider(props: TableProviderProps) {
  return (
    <MatchRules version={props.session.view.rules}>
      <Provider {...props} />
    </MatchRules>
  );
}

function Provider({ session, children }: TableProviderProps) {
  const { view, seats } = session;
  const refusals = useText('refusals');
  const words = useTableWords(view, seats);
  const state = useMemo(
    () => ({ session: { ...session, act: tellingRefusals(session, refusals) }, view, words }),
    [session, refusals, view, words],
  );
  return (
    <TableContext value={state}>
      {children}
      <InspectLayer />
    </TableContext>
  );
}

/** The match that is shown here, as whoever looks may see it, and its words. */
export function useTable(): TableState {
  const state = useContext(TableContext);
  if (state === undefined) throw new Error('no TableProvider around this');
  return state;
}

const tellingRefusals =
  ({ act, held }: TableSession, refusals: RefusalsText): TableSession['act'] =>
  async (moves) => {
    if (held !== undefined) {
      toast({ text: held, tone: 'warning' });
      return undefined;
    }
    const refused = await act(moves);
    if (refused !== undefined) toast({ text: refusalSentence(refusals, refused), tone: 'warning' });
    return refused;
  };
