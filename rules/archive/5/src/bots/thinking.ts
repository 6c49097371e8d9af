/** Work done in steps: yields how much of it is done, 0 to 1, and returns what came of it. */
export type Thinking<T> = Generator<number, T>;

/** Thinks to the end. @param tell hears how much is done */
export function toTheEnd<T>(thinking: Thinking<T>, tell?: (done: number) => void): T {
  for (;;) {
    const step = thinking.next();
    if (step.done === true) return step.value;
    tell?.(step.value);
  }
}

/** A part of longer work: what it yields begins at `from` and fills `share` of the whole. */
export function* partOf<T>(thinking: Thinking<T>, from: number, share: number): Thinking<T> {
  for (;;) {
    const step = thinking.next();
    if (step.done === true) return step.value;
    yield from + share * step.value;
  }
}
