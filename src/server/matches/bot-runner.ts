import type { Seat } from '../../../rules/index';

/** Lets the bots of a match decide, one after the other. */
export interface BotRunner {
  /** Starts the next decision, if a bot is to make one and none is on its way. */
  readonly look: () => void;
  /** Asks again even where a bot got nowhere before. */
  readonly forgive: () => void;
  readonly thinking: () => boolean;
}

interface BotRunnerServices {
  /** The seat of the bot to decide next. */
  readonly next: () => Seat | undefined;
  readonly revision: () => number;
  readonly decide: (seat: Seat) => Promise<void>;
  readonly report: (error: unknown) => void;
}

export function runBots({ next, revision, decide, report }: BotRunnerServices): BotRunner {
  let thinking = false;
  // A bot that gets nowhere at a revision is not asked again until something changes, or it is forgiven.
  let failedAt: number | undefined;

  function look(): void {
    const seat = next();
    if (thinking || seat === undefined) return;
    thinking = true;
    decide(seat)
      .catch(report)
      .finally(() => {
        thinking = false;
        if (next() === undefined || failedAt === revision()) return;
        failedAt = revision();
        look();
      });
  }

  return { look, forgive: () => (failedAt = undefined), thinking: () => thinking };
}
