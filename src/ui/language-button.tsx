import { useLanguage } from '../i18n';
import { Button, type ButtonProps } from './button';

interface LanguageButtonProps extends Pick<ButtonProps, 'look' | 'className'> {
  /** Two letters instead of the language's whole name. */
  readonly short?: boolean;
}

/** Switches to the other language; its name is written in it. */
export function LanguageButton({ look = 'paper', short = false, className }: LanguageButtonProps) {
  const [language, setLanguage] = useLanguage();
  return language === 'en' ? (
    <Button look={look} className={className} lang="zh-CN" onClick={() => setLanguage('zh-CN')}>
      中文
    </Button>
  ) : (
    <Button look={look} className={className} lang="en" onClick={() => setLanguage('en')}>
      {short ? 'EN' : 'English'}
    </Button>
  );
}
