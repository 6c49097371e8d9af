import { describe, expect, test } from 'vitest';
import { existsSync } from 'node:fs';
import { artUrl } from './art';

const drawings = Object.entries(
  import.meta.glob<string>('../../../assets/**/*.svg', { query: '?raw', import: 'default', eager: true }),
);

describe('every drawing stands alone', () => {
  test.each(drawings)('%s', (_, svg) => {
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 \d+ \d+"/);
    expect(svg).toContain('<title>');
    expect(svg).not.toMatch(/<(script|style|text|image|foreignObject|linearGradient|radialGradient)\b/);
    expect(svg).not.toMatch(/\son\w+=|href="(?!#)/);
    expect(svg.length).toBeLessThan(32_000);
  });
});

test('investors come in parts, so that a head can turn', () => {
  const investors = drawings.filter(([path]) => path.includes('/investors/'));
  expect(investors).toHaveLength(26);
  for (const [, svg] of investors) {
    expect(svg).toContain('<g id="head"');
    expect(svg).toContain('<g id="body"');
  }
});

test.each([
  ['company', 'search'],
  ['scene', 'boardroom'],
] as const)('a drawing is where its address says: %s %s', (kind, id) => {
  expect(existsSync(`.${artUrl(kind, id)}`)).toBe(true);
});
