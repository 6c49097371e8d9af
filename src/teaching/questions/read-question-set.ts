import { BadQuestions, type QuestionFault, type QuestionFaultCode } from './bad-questions';
import { languageTags } from '../../i18n/languages';
import type { OwnQuestion, OwnText } from './question';

/** Most that a class can be asked at once, and the longest that still fits a phone. */
export const questionLimits = { questions: 20, options: 8, text: 500, id: 40, scale: 1000 };

type Row = Readonly<Record<string, unknown>>;
type Report = (place: string, code: QuestionFaultCode) => undefined;

/** Reads a set of questions from untrusted data, such as a file a teacher edited; throws `BadQuestions` with all that is wrong with it. */
export function readQuestionSet(input: unknown): readonly OwnQuestion[] {
  const faults: QuestionFault[] = [];
  const questions = questionsIn(input, '', into(faults));
  if (faults.length > 0) throw new BadQuestions(faults);
  return questions;
}

/** Collects what is wrong. */
export const into =
  (faults: QuestionFault[]): Report =>
  (place, code) => {
    faults.push({ place, code });
    return undefined;
  };

/** The sound questions of a list; what is wrong goes to `report`. `at`: where the list lies, empty for the whole file. */
export function questionsIn(input: unknown, at: string, report: Report): readonly OwnQuestion[] {
  if (!Array.isArray(input)) {
    report(at, 'not-a-list');
    return [];
  }
  if (input.length > questionLimits.questions) report(at, 'too-many');
  const rows: readonly unknown[] = input.slice(0, questionLimits.questions);
  const places = rows.map((_, i) => `${at}[${i}]`);
  reportTwice(rows, places, report);
  return rows.flatMap((row, i) => questionOf(row, places[i] ?? at, report) ?? []);
}

function questionOf(row: unknown, at: string, report: Report): OwnQuestion | undefined {
  if (!isRow(row)) return report(at, 'not-an-object');
  const id = idOf(row, at, report);
  const text = textOf(row['text'], `${at}.text`, report);
  switch (row['kind']) {
    case 'text':
      reportStrange(row, ['id', 'kind', 'text'], at, report);
      return { id, kind: 'text', text };
    case 'scale': {
      reportStrange(row, ['id', 'kind', 'text', 'from', 'to'], at, report);
      const [from, to] = [row['from'], row['to']];
      if (isBound(from) && isBound(to) && from < to) return { id, kind: 'scale', text, from, to };
      return report(at, 'bad-scale');
    }
    case 'choice':
      reportStrange(row, ['id', 'kind', 'text', 'options', 'answer'], at, report);
      return { id, kind: 'choice', text, ...choiceOf(row, at, report) };
    default:
      return report(`${at}.kind`, 'unknown-kind');
  }
}

function choiceOf(row: Row, at: string, report: Report): Pick<OwnQuestion & { kind: 'choice' }, 'options' | 'answer'> {
  const place = `${at}.options`;
  const rows: readonly unknown[] = Array.isArray(row['options']) ? row['options'] : [];
  if (!Array.isArray(row['options'])) report(place, 'not-a-list');
  else if (rows.length < 2) report(place, 'too-few');
  else if (rows.length > questionLimits.options) report(place, 'too-many');
  const places = rows.map((_, i) => `${place}[${i}]`);
  reportTwice(rows, places, report);
  const options = rows.slice(0, questionLimits.options).flatMap((option, i) => {
    const where = places[i] ?? place;
    if (!isRow(option)) return (report(where, 'not-an-object'), []);
    reportStrange(option, ['id', 'text'], where, report);
    return { id: idOf(option, where, report), text: textOf(option['text'], `${where}.text`, report) };
  });
  const { answer } = row;
  if (answer === undefined) return { options };
  const right = options.find(({ id }) => id === answer);
  if (right === undefined) report(`${at}.answer`, 'answer-not-an-option');
  return { options, answer: right?.id ?? '' };
}

function idOf(row: Row, at: string, report: Report): string {
  const { id } = row;
  if (typeof id === 'string' && id.length <= questionLimits.id && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return id;
  report(`${at}.id`, 'bad-id');
  return '';
}

function textOf(words: unknown, at: string, report: Report): OwnText {
  const given = isRow(words) ? languageTags.filter((language) => Object.hasOwn(words, language)) : [];
  if (!isRow(words) || given.length === 0) {
    report(at, 'text-missing');
    return {};
  }
  reportStrange(words, languageTags, at, report);
  return Object.fromEntries(
    given.map((language) => [language, sentenceOf(words[language], `${at}.${language}`, report)]),
  );
}

function sentenceOf(sentence: unknown, at: string, report: Report): string {
  const text = typeof sentence === 'string' ? sentence.trim() : '';
  if (text === '') report(at, 'text-missing');
  else if (text.length > questionLimits.text) report(at, 'text-too-long');
  return text;
}

function reportTwice(rows: readonly unknown[], places: readonly string[], report: Report): void {
  const seen = new Set<unknown>();
  rows.forEach((row, i) => {
    if (!isRow(row) || typeof row['id'] !== 'string') return;
    if (seen.has(row['id'])) report(`${places[i]}.id`, 'id-twice');
    seen.add(row['id']);
  });
}

function reportStrange(row: Row, known: readonly string[], at: string, report: Report): void {
  for (const field of Object.keys(row)) if (!known.includes(field)) report(`${at}.${field}`, 'unknown-field');
}

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

const isBound = (value: unknown): value is number =>
  Number.isInteger(value) && Math.abs(Number(value)) <= questionLimits.scale;
