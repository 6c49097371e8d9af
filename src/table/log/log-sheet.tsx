import type { TableSession } from '../session';
import { useTableWords } from '../table-words';
import { Log } from './log';

/** The log on a sheet of its own, for menus. */
export function LogSheet({ session }: { readonly session: TableSession }) {
  const words = useTableWords(session.view, session.seats);
  return <Log session={session} words={words} />;
}
