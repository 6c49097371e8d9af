import { useEffect, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { loadRules, rulesAreLoaded, UnknownRules } from '../../../rules/releases';
import { useText } from '../../i18n';
import { deleteMatch, loadMatch } from '../../browser-storage/match-store';
import type { SavedMatch } from '../../browser-storage/saved-match';
import { exportSaved } from '../../browser-storage/write-match-file';
import { UnplayableMatch } from '../../table/later-screens';
import { NoMatchPage } from '../../table/no-match-page';
import { MessagePage } from '../../ui/layout/message-page';
import Replay from './replay';

const unlessUnknown = (error: unknown): void => {
  if (!(error instanceof UnknownRules)) throw error;
};

/** The replay of a match saved in this browser. */
export default function ReplayPage({ id }: { readonly id: string }) {
  const t = useText('hotseat');
  const [, go] = useLocation();
  const asked = new URLSearchParams(useSearch()).get('review');
  const [saved, setSaved] = useState<SavedMatch | 'loading' | 'unknown' | 'unreadable'>('loading');
  useEffect(() => {
    const load = async () => {
      const match = await loadMatch(id);
      if (match !== undefined) await loadRules(match.rules).catch(unlessUnknown);
      setSaved(match ?? 'unknown');
    };
    load().catch(() => setSaved('unreadable'));
  }, [id]);
  if (saved === 'loading')
    return (
      <MessagePage>
        <p role="status">{t.loading}</p>
      </MessagePage>
    );
  if (saved === 'unknown') return <NoMatchPage />;
  if (saved === 'unreadable') return <NoMatchPage unreadable />;
  if (!rulesAreLoaded(saved.rules))
    return (
      <UnplayableMatch
        name={saved.name}
        rules={saved.rules}
        onExport={() => exportSaved(saved)}
        onDelete={() => deleteMatch(id)}
      />
    );
  const seats = saved.seats.map(({ name, kind, level }, seat) => ({ seat, name, kind, level }));
  return (
    <Replay
      record={saved}
      seats={seats}
      reviewOf={asked === null ? undefined : seats[Number(asked)]?.seat}
      onClose={() => go('/')}
    />
  );
}
