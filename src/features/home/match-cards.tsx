import { useState } from 'react';
import { Link } from 'wouter';
import { useText } from '../../i18n';
import { calendarQuarter } from '../../i18n/format';
import { exportSaved } from '../../browser-storage/write-match-file';
import { deleteMatch, renameMatch } from '../../browser-storage/match-store';
import type { SavedMatch } from '../../browser-storage/saved-match';
import { Button } from '../../ui/primitives/button';
import { ConfirmDialog } from '../../ui/popups/confirm-dialog';
import { Dialog } from '../../ui/popups/dialog';
import { Menu } from '../../ui/popups/menu';
import { CompanyEmblem } from '../../ui/game-pieces/company-emblem';
import { StatusPill } from '../../ui/primitives/status-pill';
import { TextField } from '../../ui/primitives/text-field';
import { toast } from '../../ui/primitives/toaster';
import styles from './saved-matches.module.css';

interface MatchCardsProps {
  readonly matches: readonly SavedMatch[];
  readonly onChange: () => void;
}

/** A card for each match, and what can be done with it. */
export default function MatchCards({ matches, onChange }: MatchCardsProps) {
  return (
    <ul>
      {matches.map((match) => (
        <MatchCard key={match.id} match={match} onChange={onChange} />
      ))}
    </ul>
  );
}

function MatchCard({ match, onChange }: { readonly match: SavedMatch; readonly onChange: () => void }) {
  const t = useText('shell');
  const common = useText('common');
  const companies = useText('companies');
  const [asked, setAsked] = useState<'delete' | 'rename'>();
  const { name, summary } = match;
  const sayRefused = () => toast({ text: t.changeFailed, tone: 'warning' });
  const finished = summary.toMove === undefined;
  const quarter = common.quarterName(calendarQuarter(summary.year, summary.quarter));
  const state = finished ? t.finished : t.yourTurn;
  const when = finished ? quarter : t.quarterOf({ quarter, number: summary.quarter, of: summary.quarters });
  return (
    <li className={styles.card} data-tone="paper">
      <Link
        href={finished ? `/replay/${match.id}` : `/play/${match.id}`}
        className={styles.link}
        aria-label={[finished ? t.replayMatch({ name }) : t.openMatch({ name }), state, when].join(', ')}
      >
        <span className={styles.seals}>
          {/* Older rules may have had others. */}
          {summary.companies
            .filter((company) => Object.hasOwn(companies, company))
            .map((company) => (
              <CompanyEmblem key={company} company={company} size={24} name={companies[company].name} />
            ))}
        </span>
        <StatusPill tone={finished ? 'green' : 'gold'}>{state}</StatusPill>
        <b className={styles.name}>{name}</b>
        <small>{when}</small>
      </Link>
      <Menu
        label={t.matchMenu({ name })}
        icon="dots"
        look="paper"
        items={[
          { id: 'rename', icon: 'pencil', label: t.rename, onSelect: () => setAsked('rename') },
          { id: 'export', icon: 'export', label: t.export, onSelect: () => exportSaved(match) },
          { id: 'delete', icon: 'trash', label: t.delete, onSelect: () => setAsked('delete') },
        ]}
      />
      <ConfirmDialog
        open={asked === 'delete'}
        title={t.deleteTitle({ name })}
        confirm={t.delete}
        cancel={common.cancel}
        onCancel={() => setAsked(undefined)}
        onConfirm={() => void deleteMatch(match.id).then(onChange, sayRefused)}
      >
        <p>{t.deleteText}</p>
      </ConfirmDialog>
      {asked === 'rename' ? (
        <RenameDialog
          name={name}
          onClose={() => setAsked(undefined)}
          onRename={(next) => {
            setAsked(undefined);
            void renameMatch(match.id, next).then(onChange, sayRefused);
          }}
        />
      ) : undefined}
    </li>
  );
}

interface RenameDialogProps {
  readonly name: string;
  readonly onClose: () => void;
  readonly onRename: (name: string) => void;
}

function RenameDialog({ name, onClose, onRename }: RenameDialogProps) {
  const t = useText('shell');
  const common = useText('common');
  const [text, setText] = useState(name);
  return (
    <Dialog open onClose={onClose} title={t.rename} closeLabel={common.cancel}>
      <form
        className={styles.rename}
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') onRename(text.trim());
        }}
      >
        <TextField label={t.newName} value={text} onChange={setText} longest={60} />
        <Button look="primary" type="submit">
          {common.save}
        </Button>
      </form>
    </Dialog>
  );
}
