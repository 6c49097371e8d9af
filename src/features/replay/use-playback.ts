import { useCallback, useEffect, useState } from 'react';
import { type StepSize, stopAfter, stopBefore, type Timeline } from './timeline';

export const speeds = ['slow', 'normal', 'fast'] as const;
export type Speed = (typeof speeds)[number];

/** Pause between two steps while playing, ms. */
const pauses: Readonly<Record<Speed, number>> = { slow: 2400, normal: 1200, fast: 450 };

/** Where in a match one is, and every way to go elsewhere. */
export interface Playback {
  readonly position: number;
  readonly playing: boolean;
  readonly speed: Speed;
  readonly size: StepSize;
  readonly goTo: (position: number) => void;
  readonly back: () => void;
  readonly forward: () => void;
  readonly first: () => void;
  readonly last: () => void;
  readonly previousQuarter: () => void;
  readonly nextQuarter: () => void;
  readonly toggle: () => void;
  readonly setSpeed: (speed: Speed) => void;
  readonly setSize: (size: StepSize) => void;
}

/** Steps through a timeline; playing stops at the end and whenever one steps by hand. */
export function usePlayback(timeline: Timeline): Playback {
  const [position, setPosition] = useState(0);
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>('normal');
  const [size, setSize] = useState<StepSize>('move');
  const stops = timeline.stops[size];
  const goTo = useCallback((to: number) => {
    setPlaying(false);
    setPosition(to);
  }, []);

  useEffect(() => {
    if (!playing) return undefined;
    const timer = setTimeout(() => {
      const next = stopAfter(stops, position);
      setPosition(next);
      setPlaying(next < timeline.length);
    }, pauses[speed]);
    return () => clearTimeout(timer);
  }, [playing, position, speed, stops, timeline.length]);

  return {
    position,
    playing,
    speed,
    size,
    goTo,
    back: () => goTo(stopBefore(stops, position)),
    forward: () => goTo(stopAfter(stops, position)),
    first: () => goTo(0),
    last: () => goTo(timeline.length),
    previousQuarter: () => goTo(stopBefore(timeline.stops.quarter, position)),
    nextQuarter: () => goTo(stopAfter(timeline.stops.quarter, position)),
    toggle: () => {
      if (!playing && position >= timeline.length) setPosition(0);
      setPlaying(!playing);
    },
    setSpeed,
    setSize,
  };
}
