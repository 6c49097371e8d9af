import { createChannel } from './channel';

export type TravelKind = 'cash' | 'user' | 'contract' | 'card' | 'royalty';

/** Something that changes hands. */
export interface Journey {
  /** Anchors' ids, see `useAnchor`. */
  from: string;
  to: string;
  kind: TravelKind;
  /** What the traveller carries, such as "+5". */
  label?: string;
  /** How many tokens are seen; at most six. */
  count?: number;
  /** How long it may take, in ms; as long as the layer thinks right by default. */
  within?: number;
  /** Called when the last token is there: at once, when nothing can move. */
  onArrive?: () => void;
}

/** Where journeys are announced to the layer that shows them. */
export const journeys = createChannel<Journey>();

/** Sends tokens from one anchor to another. What it stands for has already happened; nobody waits for it. */
export const travel = (journey: Journey): void => journeys.send(journey);
