import type { TermId } from '../../../rules/book/index';
import { useText } from '../../i18n';
import { TermBody } from '../terms/term-entry';
import { useEntry } from '../terms/use-entry';
import { Head, RuleLink } from './pieces';

interface TermPaperProps {
  readonly term: TermId;
  readonly titleId: string;
}

/** What the glossary says of a word, and the fact behind it. */
export function TermPaper({ term, titleId }: TermPaperProps) {
  const { loading } = useText('common');
  const entry = useEntry(term);
  return (
    <>
      <Head titleId={titleId} title={entry?.term ?? loading} />
      {entry === undefined ? undefined : <TermBody entry={entry} />}
      <RuleLink to={term} />
    </>
  );
}
