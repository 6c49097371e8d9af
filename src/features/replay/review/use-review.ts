import { useEffect, useState } from 'react';
import type { Seat } from '../../../../rules/index';
import { createBots, type ChancesAt, type PlayedMatch, type TurningPoint } from '../../../bots/client';

/** What is known so far of how a match went. */
export interface Review {
  /** Absent while they are being estimated. */
  readonly chances: readonly ChancesAt[] | undefined;
  /** Of the seat asked for; absent while they are being looked for. */
  readonly points: readonly TurningPoint[] | undefined;
  /** How much of the looking is done, 0 to 1. */
  readonly done: number;
  readonly failed: boolean;
}

/** Reviews a match from one seat, once wanted; what was found of other seats is kept. */
export function useReview(match: PlayedMatch, seat: Seat, wanted: boolean): Review {
  const [chances, setChances] = useState<readonly ChancesAt[]>();
  const [found, setFound] = useState<ReadonlyMap<Seat, readonly TurningPoint[]>>(new Map());
  const [progress, setProgress] = useState({ seat, done: 0 });
  const [failed, setFailed] = useState(false);
  const known = found.has(seat);
  useEffect(() => {
    if (!wanted || known) return undefined;
    const bots = createBots();
    const look = async () => {
      setChances(await bots.chances(match));
      const points = await bots.turningPoints(match, seat, (done) => setProgress({ seat, done }));
      setFound((before) => new Map(before).set(seat, points));
    };
    look().catch(() => setFailed(true));
    return () => bots.dispose();
  }, [match, seat, wanted, known]);
  return { chances, points: found.get(seat), done: progress.seat === seat ? progress.done : 0, failed };
}
