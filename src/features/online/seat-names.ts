import type { OnlineSeat } from '../../protocol/match-info';

/** Seats with every bot named: one that was given no name gets that of its seat in the viewer's language. */
export const withBotNames = <Seat extends Pick<OnlineSeat, 'kind'> & { readonly name?: string }>(
  seats: readonly Seat[],
  botName: (p: { readonly number: number }) => string,
): readonly Seat[] =>
  seats.some(isNameless)
    ? seats.map((seat, index) => (isNameless(seat) ? { ...seat, name: botName({ number: index + 1 }) } : seat))
    : seats;

const isNameless = ({ kind, name }: { readonly kind: string; readonly name?: string }): boolean =>
  kind === 'bot' && name === '';
