import { use, type ReactNode } from 'react';
import { archived } from '../../rules/archive/words';
import { rulesVersion } from '../../rules/index';
import { loadRules, rulesAreLoaded } from '../../rules/releases';
import { RulesWords, type LoadRulesWords } from '../i18n';

interface MatchRulesProps {
  /** Of the rules that the match is played by. */
  readonly version: number;
  readonly children: ReactNode;
}

const older: Readonly<Record<number, LoadRulesWords>> = archived;
const loading = new Map<number, Promise<void>>();

/** What is below reckons and speaks by the rules of a match; it waits until they are there. */
export function MatchRules({ version, children }: MatchRulesProps) {
  if (!rulesAreLoaded(version)) use(ready(version));
  return <RulesWords value={version === rulesVersion ? undefined : older[version]}>{children}</RulesWords>;
}

function ready(version: number): Promise<void> {
  const known = loading.get(version) ?? loadRules(version);
  loading.set(version, known);
  return known;
}
