import type { Progress } from './tournament';

const width = 30;
const lineEveryMs = 30_000;

/** A bar on a terminal, else a line every half minute, for games of that name. */
export function showProgress(name: string, out: NodeJS.WriteStream): Progress {
  const start = performance.now();
  let shown = start;
  return (done, of, played) => {
    const now = performance.now();
    const left = ((now - start) / played) * (of - done);
    const text = `${name} ${done}/${of}, ${minutes(left)} to go`;
    if (out.isTTY) {
      const full = Math.round((width * done) / of);
      out.write(`\r[${'#'.repeat(full)}${'.'.repeat(width - full)}] ${text}  ${done === of ? '\n' : ''}`);
    } else if (done === of || now - shown > lineEveryMs) {
      shown = now;
      out.write(`${text}\n`);
    }
  };
}

const minutes = (ms: number): string => (ms < 90_000 ? `${Math.round(ms / 1000)} s` : `${Math.round(ms / 60_000)} min`);
