import { nextLanguage, useLanguage } from '../../i18n';
import { Button, type ButtonProps } from '../primitives/button';

interface LanguageButtonProps extends Pick<ButtonProps, 'look' | 'className'> {
  /** A few letters instead of the language's whole name. */
  readonly short?: boolean;
}

/** Switches to the other language; its name is written in it. */
export function LanguageButton({ look = 'paper', short = false, className }: LanguageButtonProps) {
  const [language, setLanguage] = useLanguage();
  const next = nextLanguage(language);
  return (
    <Button look={look} className={className} lang={next.tag} onClick={() => setLanguage(next.tag)}>
      {short ? next.short : next.name}
    </Button>
  );
}
