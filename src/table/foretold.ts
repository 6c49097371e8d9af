import type { Envelope, MatchView, Move, Preview } from '../../rules/index';
import { rulesOf } from '../../rules/releases';

const known = new WeakMap<MatchView, Map<string, Preview>>();

/**
 * What a move or an envelope would bring whoever looks: the rules' `preview`, worked out once for a view, which never
 * changes. All of the table asks here, and again with every drawing.
 */
export function foretold(view: MatchView, what: Move | Envelope): Preview {
  const ofView = known.get(view) ?? new Map<string, Preview>();
  known.set(view, ofView);
  const asked = JSON.stringify(what);
  const answer = ofView.get(asked) ?? rulesOf(view).preview(view, what);
  ofView.set(asked, answer);
  return answer;
}
