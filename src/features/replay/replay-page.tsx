import { useEffect, useState } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { useText } from '../../i18n';
import { hotseatText } from '../../i18n/hotseat';
import { loadMatch } from '../../saves/match-store';
import type { SavedMatch } from '../../saves/saved-match';
import { buttonClass } from '../../ui/button';
import { Notice } from '../../ui/notice';
import Replay from './replay';

/** The replay of a match saved in this browser. */
export default function ReplayPage({ id }: { readonly id: string }) {
  const t = useText(hotseatText);
  const [, go] = useLocation();
  const asked = new URLSearchParams(useSearch()).get('review');
  const [saved, setSaved] = useState<SavedMatch | 'loading' | 'unknown'>('loading');
  useEffect(() => {
    loadMatch(id).then(
      (match) => setSaved(match ?? 'unknown'),
      () => setSaved('unknown'),
    );
  }, [id]);
  if (saved === 'loading')
    return (
      <Notice>
        <p role="status">{t.loading}</p>
      </Notice>
    );
  if (saved === 'unknown')
    return (
      <Notice>
        <h1>{t.unknownMatch}</h1>
        <p>{t.unknownMatchText}</p>
        <Link href="/" className={buttonClass('primary')}>
          {t.toHome}
        </Link>
      </Notice>
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
