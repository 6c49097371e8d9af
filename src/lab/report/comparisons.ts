import { inUnit } from '../print';
import { kindOf } from '../settings';
import type { Summary } from '../summary';
import type { Section } from './section';

/** Tables that set tournaments of equal seats beside each other. */
export const comparisons = (summaries: readonly Summary[]): Section[] =>
  subjects.map(({ title, text, groups }) => comparison(summaries, title, text, groups));

const subjects = [
  { title: 'Giants, start-ups, companies', text: 'Wins per seat; 1 x is a fair share.', groups: ['role', 'company'] },
  {
    title: 'Build order of the first quarter',
    text: 'Wins of each place less the mean of its role.',
    groups: ['place'],
  },
  {
    title: 'Course of a game',
    text: 'Leads are by owners’ gain without ambitions after Books; investors’ leaders by valuation.',
    groups: ['lead', 'money', 'ways', 'luck', 'choice', 'length'],
  },
  {
    title: 'Ambitions',
    text: 'How often those who kept one met it, and their wins above fair.',
    groups: ['ambition-met', 'ambition-win'],
  },
  { title: 'Cards: wins of those who used one, above fair', text: '', groups: ['cards', 'card-win'] },
  { title: 'Cards: how many of those taken were used', text: '', groups: ['card-use'] },
] as const;

/** A figure a row, a tournament of equal seats a column. */
function comparison(summaries: readonly Summary[], title: string, text: string, groups: readonly string[]): Section {
  const equal = summaries.filter(({ settings }) => kindOf(settings) === 'equal');
  const ids = new Set(equal.flatMap(({ measures }) => measures.map(({ id }) => id)));
  const shown = [...ids]
    .filter((id) => groups.includes(id.split('.')[0] ?? ''))
    .sort((a, b) => groups.indexOf(a.split('.')[0] ?? '') - groups.indexOf(b.split('.')[0] ?? ''));
  const cell = ({ measures }: Summary, id: string): string => {
    const measure = measures.find((one) => one.id === id);
    if (measure === undefined) return '';
    return `${inUnit(measure.value, measure.unit)}${measure.which === undefined ? '' : ` ${measure.which}`}`;
  };
  return {
    title,
    text,
    rows: [['', ...equal.map(shortName)], ...shown.map((id) => [id, ...equal.map((summary) => cell(summary, id))])],
  };
}

/** A tournament of equal seats in a few letters. */
export function shortName({ settings }: Summary): string {
  const { scenario, players, level, sealing, favouritism } = settings;
  return [
    scenario === 'standard' ? '' : scenario,
    `${players}p ${level}`,
    sealing === 'together' ? '' : sealing,
    favouritism === undefined ? '' : `f ${favouritism}`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}
