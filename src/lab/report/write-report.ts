import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgeAll, readSummaries } from '../committed';
import type { Section } from './section';
import { sectionsOf } from './sections';
import { escape, htmlTable, markdownTable } from './table';

const title = 'Balance';
const lead =
  'What tournaments of bots say about the game. Written by `npm run lab -- --report` from `docs/balance/*.json`. What is missed, and what was tried: [balance-notes.md](balance-notes.md).';

/** Writes the balance report of a folder of summaries: `<folder>.md`, `<folder>.html`, and charts inside the folder. */
export function writeReport(folder: string): void {
  const summaries = readSummaries(folder);
  const sections = sectionsOf(summaries, judgeAll(summaries));
  for (const { chart } of sections) if (chart !== undefined) writeFileSync(join(folder, chart.file), chart.svg);
  writeFileSync(`${folder}.md`, markdown(sections, folder.slice(folder.lastIndexOf('/') + 1)));
  writeFileSync(`${folder}.html`, html(sections));
}

const markdown = (sections: readonly Section[], folder: string): string =>
  [
    `# ${title}`,
    lead,
    ...sections.flatMap(({ title, text, rows, chart }) => [
      `## ${title}`,
      ...(text === '' ? [] : [text]),
      ...(chart === undefined ? [] : [`![${title}](${folder}/${chart.file})`]),
      ...(rows === undefined ? [] : [markdownTable(rows)]),
    ]),
    '',
  ].join('\n\n');

const html = (sections: readonly Section[]): string =>
  `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; }
div { overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { border-bottom: 1px solid #ddd; padding: 0.2rem 0.7rem; text-align: left; }
svg { max-width: 100%; height: auto; }
</style>
<h1>${title}</h1>
<p>${plain(lead)}</p>
${sections.map(htmlSection).join('\n')}
</html>
`;

const htmlSection = ({ title, text, rows, chart }: Section): string =>
  [
    `<h2>${escape(title)}</h2>`,
    `<p>${plain(text)}</p>`,
    chart?.svg ?? '',
    rows === undefined ? '' : `<div>${htmlTable(rows).replaceAll('**missed**', '<strong>missed</strong>')}</div>`,
  ].join('\n');

/** Text without markdown's marks. */
const plain = (text: string): string => escape(text.replaceAll('`', ''));
