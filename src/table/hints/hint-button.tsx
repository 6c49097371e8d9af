import { useText } from '../../i18n';
import { hintsText } from '../../i18n/hints';
import { useAnchor } from '../../ui/anchors';
import { Button } from '../../ui/button';
import type { Hints } from './use-hints';

interface HintButtonProps {
  readonly hints: Hints;
  readonly className?: string;
}

/** Asks what a strong player would do, and puts the answer away. */
export function HintButton({ hints, className }: HintButtonProps) {
  const t = useText(hintsText);
  const anchor = useAnchor('hint');
  return (
    <Button
      ref={anchor}
      look={hints.open ? 'gold' : 'ghost'}
      icon="lightbulb"
      className={className}
      title={t.ask}
      aria-keyshortcuts="h"
      aria-pressed={hints.open}
      onClick={hints.toggle}
    >
      {t.hint}
    </Button>
  );
}
