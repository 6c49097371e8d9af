import { createContext, use, type ReactNode } from 'react';
import { archived } from '../../rules/archive/words';
import { rulesVersion } from '../../rules/index';
import { loadRules, rulesAreLoaded } from '../../rules/releases';
import { RulesWords, type Language, type WordsOfRules } from '../i18n';

/** Where a match of older rules is shown: the version of those. */
export const OlderRules = createContext<number | undefined>(undefined);

interface MatchRulesProps {
  /** Of the rules that the match is played by. */
  readonly version: number;
  readonly children: ReactNode;
}

/** In languages that came later, English stands for the words of older rules. */
type Archived = Readonly<Partial<Record<Language, Load>> & { en: Load }>;
type Load = () => ReturnType<WordsOfRules>;

const older: Readonly<Record<number, Archived>> = archived;
const loading = new Map<unknown, Promise<unknown>>();

/** The promise that was made when this was first asked for. */
function once<T>(key: unknown, load: () => Promise<T>): Promise<T> {
  const known = loading.get(key) ?? load();
  loading.set(key, known);
  // What failed is asked for again when it is due again.
  known.catch(() => loading.delete(key));
  return known as Promise<T>;
}

/** What is below reckons and speaks by the rules of a match; it waits until they are there. */
export function MatchRules({ version, children }: MatchRulesProps) {
  if (!rulesAreLoaded(version)) use(once(version, () => loadRules(version)));
  const olderVersion = version === rulesVersion ? undefined : version;
  return (
    <OlderRules value={olderVersion}>
      <RulesWords value={olderVersion === undefined ? undefined : speakers[olderVersion]}>{children}</RulesWords>
    </OlderRules>
  );
}

const speakers: Readonly<Record<number, WordsOfRules>> = Object.fromEntries(
  Object.entries(older).map(([version, words]): [string, WordsOfRules] => [
    version,
    (language) => {
      const load = words[language] ?? words.en;
      return once(load, load);
    },
  ]),
);
