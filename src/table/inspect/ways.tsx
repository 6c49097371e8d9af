import type { Move } from '../../../rules/index';
import { useText } from '../../i18n';
import { foretold } from '../foretold';
import { nameOf } from '../move-words';
import { trainingTakes } from '../training-words';
import { useTable } from '../use-table';
import { Changes, Part } from './pieces';

/** Ways that are told; more would not be read. */
const told = 3;

interface WaysProps {
  readonly moves: readonly Move[];
  /** Why there are none. */
  readonly none: string;
}

/** What each of some moves takes and would change now; or why there are none. */
export function Ways({ moves, none }: WaysProps) {
  const t = useText('inspect');
  if (moves.length === 0)
    return (
      <Part title={t.notNow}>
        <p>{none}</p>
      </Part>
    );
  return (
    <>
      {moves.slice(0, told).map((move) => (
        <Way key={JSON.stringify(move)} move={move} />
      ))}
      {moves.length > told ? <p>{t.moreWays({ count: moves.length - told })}</p> : undefined}
    </>
  );
}

function Way({ move }: { readonly move: Move }) {
  const { view, words } = useTable();
  const { title, detail } = nameOf(move, view, words);
  const takes = trainingTakes(move, view, words);
  return (
    <Part title={title}>
      {takes === undefined ? undefined : (
        <p>
          {takes} · {detail}
        </p>
      )}
      <Changes preview={foretold(view, move)} />
    </Part>
  );
}
