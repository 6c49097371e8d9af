/** What servers on one database tell each other, and those that come after them, of the time. In ms. */
export interface Pulse {
  /** When one of them last ran, by its machine's clock, since 1970. */
  readonly at: number;
  /** Their running time then. */
  readonly running: number;
  /** What expired by then is deleted even while the time is in doubt, since 1970. */
  readonly trusted: number;
  /** Running time until which it is in doubt. */
  readonly doubtUntil: number;
}
