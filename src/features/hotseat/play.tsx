import { useEffect, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { loadRules, rulesOf, UnknownRules } from '../../../rules/releases';
import { createBots } from '../../bots/client';
import { useText } from '../../i18n';
import { deleteMatch, loadMatch } from '../../browser-storage/match-store';
import type { SavedMatch } from '../../browser-storage/saved-match';
import { exportSaved } from '../../browser-storage/write-match-file';
import { MessagePage } from '../../ui/layout/message-page';
import { UnplayableMatch } from '../../table/later-screens';
import { NoMatchPage } from '../../table/no-match-page';
import { openHotseat, type HotseatMatch } from './hotseat-match';
import { HotseatTable, type Guided } from './hotseat-table';

type Loaded =
  | { readonly kind: 'loading' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'broken'; readonly saved: SavedMatch }
  | { readonly kind: 'crashed'; readonly error: unknown }
  | { readonly kind: 'open'; readonly match: HotseatMatch };

interface PlayProps {
  readonly id: string;
  /** The rulebook, shown over the table on demand. */
  readonly rulebook: ReactNode;
  /** See `HotseatTable`. */
  readonly guide: (guided: Guided) => ReactNode;
}

/** A saved match, opened where it stopped. */
export default function Play({ id, rulebook, guide }: PlayProps) {
  const t = useText('hotseat');
  const [, go] = useLocation();
  const loaded = useMatch(id);
  switch (loaded.kind) {
    case 'loading':
      return (
        <MessagePage>
          <p role="status">{t.loading}</p>
        </MessagePage>
      );
    case 'unknown':
      return <NoMatchPage />;
    case 'unreadable':
      return <NoMatchPage unreadable />;
    case 'broken':
      return (
        <UnplayableMatch
          name={loaded.saved.name}
          rules={loaded.saved.rules}
          onExport={() => exportSaved(loaded.saved)}
          onDelete={() => deleteMatch(id)}
        />
      );
    case 'crashed':
      throw loaded.error;
    case 'open':
      return <HotseatTable match={loaded.match} rulebook={rulebook} guide={guide} onLeave={() => go('/')} />;
  }
}

function useMatch(id: string): Loaded {
  const [loaded, setLoaded] = useState<Loaded>({ kind: 'loading' });
  useEffect(() => {
    let open: HotseatMatch | undefined;
    let gone = false;
    const start = async () => {
      const saved = await loadMatch(id).catch(() => 'unreadable' as const);
      if (gone) return;
      if (saved === undefined) return setLoaded({ kind: 'unknown' });
      if (saved === 'unreadable') return setLoaded({ kind: 'unreadable' });
      try {
        await loadRules(saved.rules);
        if (gone) return;
        open = openHotseat(saved, createBots);
        setLoaded({ kind: 'open', match: open });
      } catch (error) {
        if (!(error instanceof UnknownRules || rulesOf(saved).isRefusal(error))) throw error;
        // A record of rules that are not known here, or a damaged one: it stays as it is, and can be exported.
        setLoaded({ kind: 'broken', saved });
      }
    };
    start().catch((error: unknown) => setLoaded({ kind: 'crashed', error }));
    return () => {
      gone = true;
      open?.stop();
    };
  }, [id]);
  return loaded;
}
