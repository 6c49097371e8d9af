import { Link } from 'wouter';
import { useText } from '../i18n';
import { Button, buttonClass } from '../ui/primitives/button';
import { MessagePage } from '../ui/layout/message-page';

/** Says that a saved match is not there or, where the browser refuses to read it, that it may be. */
export function NoMatchPage({ unreadable = false }: { readonly unreadable?: boolean }) {
  const t = useText('hotseat');
  return (
    <MessagePage>
      <h1>{unreadable ? t.unreadable : t.unknownMatch}</h1>
      <p>{unreadable ? t.unreadableText : t.unknownMatchText}</p>
      {unreadable ? (
        <Button look="gold" onClick={() => window.location.reload()}>
          {t.tryAgain}
        </Button>
      ) : undefined}
      <Link href="/" className={buttonClass('primary')}>
        {t.toHome}
      </Link>
    </MessagePage>
  );
}
