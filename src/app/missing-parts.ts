import { canBeHad, isMissing } from '../net/load-again';
import { brokenParts, type BrokenPart } from '../ui/layout/broken-part';
import { mayRenew } from '../ui/layout/fresh-page';

/** Between two looks at first, and at most, ms. */
const pauses = { first: 2_000, longest: 30_000 };

/** From now on parts that could not be loaded come by themselves, as soon as they can be had. */
export function bringBackParts(): void {
  brokenParts.listen((part) => {
    if (isMissing(part.error)) void bringBack(part, part.error);
  });
}

async function bringBack({ message, over, again }: BrokenPart, error: Error): Promise<void> {
  for (let pause = pauses.first; message.isConnected; pause = Math.min(2 * pause, pauses.longest)) {
    await untilOnline(pause);
    const there = await canBeHad(error);
    if (!there || !message.isConnected) continue;
    // Some browsers never ask again for a script they could not get.
    if (!again() && mayRenew(over || message.closest('dialog') !== null)) window.location.reload();
    return;
  }
}

/** Until there is a network again, but not longer than so many ms: browsers do not always know. */
const untilOnline = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
    window.addEventListener('online', () => resolve(), { once: true });
  });
