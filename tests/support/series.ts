import { metricsToken, type RunningServer } from './running-server';

/** A series of a server's metrics: its name, its labels, and its value. */
export interface Series {
  readonly name: string;
  readonly labels: string;
  readonly value: number;
}

/** All that a server's metrics tell, and the names of metrics it has. */
export async function seriesOf(
  server: RunningServer,
): Promise<{ readonly names: string[]; readonly series: Series[] }> {
  const answer = await fetch(`${server.address}/metrics`, {
    headers: { Authorization: `Bearer ${metricsToken}`, Connection: 'close' },
  });
  const text = await answer.text();
  return {
    names: [...text.matchAll(/^# TYPE (\S+)/gm)].map(([, name = '']) => name),
    series: [...text.matchAll(/^([a-z_0-9]+)(?:\{(.*)\})? (\S+)$/gm)].map(([, name = '', labels = '', value = '']) => ({
      name,
      labels,
      value: Number(value.replace('Inf', 'Infinity')),
    })),
  };
}
