import { useContext } from 'react';
import { useText } from '../../i18n';
import { useAnchor } from '../../ui/motion/anchors';
import { IconButton } from '../../ui/primitives/icon-button';
import { CharacterKeys } from '../../ui/primitives/character-keys';
import type { Hints } from './use-hints';

interface HintButtonProps {
  readonly hints: Hints;
  readonly className?: string | undefined;
}

/** Asks what a strong player would do, and puts the answer away. */
export function HintButton({ hints, className }: HintButtonProps) {
  const t = useText('hints');
  const anchor = useAnchor('hint');
  return (
    <IconButton
      ref={anchor}
      look={hints.open ? 'gold' : 'ghost'}
      icon="lightbulb"
      label={t.hint}
      title={t.ask}
      className={className}
      aria-keyshortcuts={useContext(CharacterKeys) ? 'h' : undefined}
      aria-pressed={hints.open}
      onClick={hints.toggle}
    />
  );
}
