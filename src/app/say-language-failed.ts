import { languages, setLanguage, textNow, type Language } from '../i18n';
import { toast } from '../ui/primitives/toaster';

/** Says that a language could not be loaded and the old one stays, and offers to try again. */
export function sayLanguageFailed(language: Language): void {
  const name = languages.find(({ tag }) => tag === language)?.name ?? language;
  toast({
    text: () => textNow('common').languageFailed({ language: name }),
    tone: 'warning',
    action: { label: () => textNow('common').tryAgain, onAction: () => void setLanguage(language) },
  });
}
