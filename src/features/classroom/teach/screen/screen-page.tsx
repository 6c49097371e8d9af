import { useState } from 'react';
import { LanguageScope, useText } from '../../../../i18n';
import { ConnectionBanner } from '../../../../table/people/connection-banner';
import { MessagePage } from '../../../../ui/layout/message-page';
import { takeKey } from '../../live/take-key';
import { useClass } from '../../live/use-class';
import { Screen } from './screen';

/** The projector of a session, in the session's language, for whoever has its key. */
export default function ScreenPage({ session }: { readonly session: string }) {
  const t = useText('teachScreen');
  const [key] = useState(() => takeKey('projector', session));
  return key === undefined ? (
    <Nothing title={t.noKey} text={t.noKeyText} />
  ) : (
    <Live session={session} projector={key} />
  );
}

function Live({ session, projector }: { readonly session: string; readonly projector: string }) {
  const t = useText('teachScreen');
  const { connection, view, tables, offset } = useClass(session, projector);
  if (connection.kind === 'ended') return <Nothing title={t.ended} text={t.endedText} />;
  if (view?.role !== 'projector')
    return view === undefined ? (
      <MessagePage>
        <p role="status">{t.loading}</p>
        <ConnectionBanner connection={connection} />
      </MessagePage>
    ) : (
      <Nothing title={t.noKey} text={t.noKeyText} />
    );
  return (
    <LanguageScope language={view.info.language}>
      <ConnectionBanner connection={connection} />
      <Screen view={view} tables={tables} offset={offset} session={session} projector={projector} />
    </LanguageScope>
  );
}

function Nothing({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <MessagePage>
      <h1>{title}</h1>
      <p>{text}</p>
    </MessagePage>
  );
}
