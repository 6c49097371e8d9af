import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { MatchView } from '../../rules/index';
import { useText } from '../i18n';
import { refusalSentence } from '../i18n/refusal-details';
import type { RefusalsText } from '../i18n/en/refusals';
import { toast } from '../ui/primitives/toaster';
import { MatchRules } from './match-rules';
import { InspectLayer } from './inspect/inspect-layer';
import type { TableSession } from './session';
import { useTableWords, type TableWords } from './table-words';

/** What everything at a table shows; it stays the same while nothing on the table changes. */
interface TableState {
  /** The view of the session. */
  readonly view: MatchView;
  readonly words: TableWords;
}

const TableContext = createContext<TableState | undefined>(undefined);
const SessionContext = createContext<TableSession | undefined>(undefined);

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
  const state = useMemo(() => ({ view, words }), [view, words]);
  const { act, held } = session;
  const tell = useMemo(() => tellingRefusals({ act, held }, refusals), [act, held, refusals]);
  const played = useMemo(() => ({ ...session, act: tell }), [session, tell]);
  return (
    <SessionContext value={played}>
      <TableContext value={state}>
        {children}
        <InspectLayer />
      </TableContext>
    </SessionContext>
  );
}

/** A value that changes one frame after it was given: what shows it is drawn after what answers at once. */
function useNextFrame<T>(given: T): T {
  const [value, set] = useState(() => given);
  useEffect(() => {
    const frame = requestAnimationFrame(() => set(() => given));
    return () => cancelAnimationFrame(frame);
  }, [given]);
  return value;
}

/** What is in it follows the table by a frame: what is acted on answers first. */
export function AFrameLater({ children }: { readonly children: ReactNode }) {
  const state = useNextFrame(useTable());
  return <TableContext value={state}>{children}</TableContext>;
}

/** The match that is shown here, as whoever looks may see it, and its words. */
export function useTable(): TableState {
  const state = useContext(TableContext);
  if (state === undefined) throw new Error('no TableProvider around this');
  return state;
}

/** Who plays the match, what can be done in it, and what goes on: it changes more often than what lies on the table. */
export function useTableSession(): TableSession {
  const session = useContext(SessionContext);
  if (session === undefined) throw new Error('no TableProvider around this');
  return session;
}

const tellingRefusals =
  ({ act, held }: Pick<TableSession, 'act' | 'held'>, refusals: RefusalsText): TableSession['act'] =>
  async (moves) => {
    if (held !== undefined) {
      toast({ text: held, tone: 'warning' });
      return undefined;
    }
    const refused = await act(moves);
    if (refused !== undefined) toast({ text: refusalSentence(refusals, refused), tone: 'warning' });
    return refused;
  };
