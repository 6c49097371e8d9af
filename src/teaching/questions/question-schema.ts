import * as v from 'valibot';
import { languageTags } from '../../i18n/languages';
import { questionLimits as limits } from './read-question-set';

const id = v.pipe(v.string(), v.maxLength(limits.id), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const sentence = v.pipe(v.string(), v.minLength(1), v.maxLength(limits.text));
const text = v.strictObject(Object.fromEntries(languageTags.map((language) => [language, v.exactOptional(sentence)])));
const bound = v.pipe(v.number(), v.integer(), v.minValue(-limits.scale), v.maxValue(limits.scale));
const options = v.pipe(v.array(v.strictObject({ id, text })), v.minLength(2), v.maxLength(limits.options));
const written = v.strictObject({ id, kind: v.literal('text'), text });
const scale = v.strictObject({ id, kind: v.literal('scale'), text, from: bound, to: bound });
const choice = v.strictObject({ id, kind: v.literal('choice'), text, options, answer: v.exactOptional(id) });
const set = v.pipe(v.array(v.variant('kind', [written, scale, choice])), v.maxLength(limits.questions));
const quiz = v.pipe(v.array(v.strictObject({ ...choice.entries, answer: id })), v.maxLength(limits.questions));

/**
 * The shape of a file of questions, for editors and other programs. `readQuestionSets` reads such files and asks more: what
 * stands in two places has to agree, and it names every fault.
 */
export const questionSetsSchema = v.strictObject({ prediction: set, quiz, reflection: set });
