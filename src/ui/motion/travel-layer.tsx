import { useEffect, useRef, useState } from 'react';
import { Icon } from '../primitives/icon';
import type { IconName } from '../primitives/icon-paths';
import { prefersReducedMotion } from './reduced-motion';
import { type Journey, journeys, type TravelKind } from './travel';
import styles from './travel-layer.module.css';
import { anchorPoint } from './anchors';

const icons = {
  cash: 'cash',
  user: 'person',
  contract: 'contract',
  card: 'data',
  royalty: 'royalty',
} as const satisfies Readonly<Record<TravelKind, IconName>>;

const mostTokens = 6;
/** Length of one flight and the delay between two tokens, in ms. */
const flight = 620;
const delay = 70;

interface Flight {
  id: number;
  journey: Journey;
  tokens: number;
  from: { x: number; y: number };
  to: { x: number; y: number };
}

/** The sheet of air above the table that travellers cross; the app holds one. It never takes a click. */
export function TravelLayer() {
  const [flights, setFlights] = useState<readonly Flight[]>([]);
  useEffect(() => {
    let next = 0;
    return journeys.listen((journey) => {
      const from = anchorPoint(journey.from);
      const to = anchorPoint(journey.to);
      if (from === undefined || to === undefined || prefersReducedMotion() || document.hidden) {
        journey.onArrive?.();
        return;
      }
      const tokens = Math.max(1, Math.min(mostTokens, Math.round(journey.count ?? 1)));
      const id = next++;
      setFlights((all) => [...all, { id, journey, tokens, from, to }]);
    });
  }, []);
  const land = (flight: Flight) => {
    setFlights((all) => all.filter((one) => one.id !== flight.id));
    flight.journey.onArrive?.();
  };
  return (
    <div className={styles.layer} aria-hidden>
      {flights.flatMap((one) =>
        Array.from({ length: one.tokens }, (_, index) => (
          <Token
            key={`${one.id}.${index}`}
            flight={one}
            index={index}
            onLand={index === one.tokens - 1 ? () => land(one) : undefined}
          />
        )),
      )}
    </div>
  );
}

interface TokenProps {
  flight: Flight;
  index: number;
  onLand: (() => void) | undefined;
}

function Token({ flight: { journey, from, to }, index, onLand }: TokenProps) {
  const element = useRef<HTMLSpanElement>(null);
  const landed = useRef(onLand);
  useEffect(() => {
    landed.current = onLand;
  });
  useEffect(() => {
    const lift = Math.min(120, 30 + Math.hypot(to.x - from.x, to.y - from.y) / 5);
    const sideways = (index % 2 === 0 ? 1 : -1) * Math.ceil(index / 2) * 8;
    const middle = { x: (from.x + to.x) / 2 + sideways, y: (from.y + to.y) / 2 - lift };
    const at = ({ x, y }: { x: number; y: number }, scale: number) =>
      `translate(${x}px, ${y}px) translate(-50%, -50%) scale(${scale})`;
    const flying = element.current?.animate(
      [
        { transform: at(from, 0.6), opacity: 0 },
        { transform: at(from, 1.1), opacity: 1, offset: 0.12 },
        { transform: at(middle, 1.15), opacity: 1, offset: 0.55 },
        { transform: at(to, 0.8), opacity: 1, offset: 0.92 },
        { transform: at(to, 0.5), opacity: 0 },
      ],
      { duration: journey.within ?? flight, delay: index * delay, easing: 'cubic-bezier(.4,.1,.3,1)', fill: 'both' },
    );
    // Cancelled when the layer goes: then there is nobody left to tell.
    flying?.finished.then(
      () => landed.current?.(),
      () => undefined,
    );
    return () => flying?.cancel();
  }, [from, to, index, journey]);
  return (
    <span ref={element} className={styles.token} data-kind={journey.kind}>
      <Icon name={icons[journey.kind]} size={16} />
      {index === 0 && journey.label !== undefined ? <b>{journey.label}</b> : undefined}
    </span>
  );
}
