import { useEffect, useMemo, useState } from 'react';
import type { Seat } from '../../../../rules/index';
import type { Reaction } from '../../../protocol/limits';
import type { ChatLine } from '../../../protocol/live';
import type { MatchInfo } from '../../../protocol/match-info';
import type { OnlineMatch, OnlineSnapshot } from '../live/online-match';
import { chatMuted } from '../preferences';
import { tellProblem } from '../problem-words';

/** The talk at a table as this browser shows it. */
export interface ChatState {
  readonly lines: readonly ChatLine[];
  readonly nameOf: (seat: Seat) => string;
  readonly own: Seat | undefined;
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
  readonly muted: boolean;
  /** Lines of others since it was last open. */
  readonly unread: number;
  /** Somebody's line that came just now, while the chat is closed. */
  readonly fresh: ChatLine | undefined;
  /** False when the words are still to be sent. */
  readonly say: (text: string) => Promise<boolean>;
  readonly react: (reaction: Reaction) => void;
}

export function useChat(info: MatchInfo, shot: OnlineSnapshot, match: OnlineMatch): ChatState {
  const { chat: lines, seat: own } = shot;
  const muted = chatMuted.use();
  const [open, setOpen] = useState(false);
  const last = lines.at(-1)?.n ?? 0;
  const [readTo, setReadTo] = useState(last);
  if (open && readTo !== last) setReadTo(last);
  const unread = muted ? 0 : lines.filter(({ n, seat }) => n > readTo && seat !== own).length;
  const nameOf = useMemo(() => (seat: Seat) => nameAt(info, seat), [info]);

  const fresh = useFresh(lines.at(-1));
  return {
    lines,
    nameOf,
    own,
    open,
    setOpen,
    muted,
    unread,
    fresh: open || muted || fresh?.seat === own ? undefined : fresh,
    async say(text) {
      const trouble = await match.say(text);
      if (trouble !== undefined) tellProblem(trouble);
      return trouble === undefined;
    },
    react(reaction) {
      void match.react(reaction).then((trouble) => (trouble === undefined ? undefined : tellProblem(trouble)));
    },
  };
}

/** How long a line that comes while the chat is closed stays in sight, ms. */
const inSight = 6_000;

/** The last line for a short while after it came; not one that was there before the page. */
function useFresh(last: ChatLine | undefined): ChatLine | undefined {
  const [first] = useState(last?.n);
  const [gone, setGone] = useState(first);
  const n = last?.n;
  useEffect(() => {
    if (n === undefined) return undefined;
    const timer = setTimeout(() => setGone(n), inSight);
    return () => clearTimeout(timer);
  }, [n]);
  return n === undefined || n === gone ? undefined : last;
}

/** What a line says. */
export const wordsOf = ({ line }: ChatLine, reactions: Readonly<Record<Reaction, string>>): string =>
  'text' in line ? line.text : reactions[line.reaction];

function nameAt({ seats }: MatchInfo, seat: Seat): string {
  const one = seats[seat];
  return one === undefined || one.kind === 'open' ? '' : one.name;
}
