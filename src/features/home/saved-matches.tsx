import { useCallback, useEffect, useState } from 'react';
import { Link } from 'wouter';
import { useLanguage, useText } from '../../i18n';
import { commonText } from '../../i18n/common';
import { companiesText } from '../../i18n/companies';
import { quarterLabel } from '../../i18n/format';
import { shellText } from '../../i18n/shell';
import { download, matchFileName } from '../../saves/download';
import { deleteMatch, listMatches, renameMatch } from '../../saves/match-store';
import type { SavedMatch } from '../../saves/saved-match';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { Dialog } from '../../ui/dialog';
import { Menu } from '../../ui/menu';
import { Seal } from '../../ui/seal';
import { StatusPill } from '../../ui/status-pill';
import { TextField } from '../../ui/text-field';
import { toast } from '../../ui/toaster';
import styles from './saved-matches.module.css';

type Listed = readonly SavedMatch[] | 'loading' | 'failed';

/** The matches of this browser, the latest first. */
export function SavedMatches() {
  const t = useText(shellText);
  const [matches, setMatches] = useState<Listed>('loading');
  const load = useCallback(() => {
    listMatches().then(setMatches, () => setMatches('failed'));
  }, []);
  useEffect(load, [load]);
  return (
    <section className={styles.saved} aria-label={t.goOn}>
      <header>
        <h2>{t.goOn}</h2>
        <span>{t.savedHere}</span>
      </header>
      {matches === 'failed' ? (
        <p role="alert">{t.loadFailed}</p>
      ) : matches === 'loading' || matches.length === 0 ? (
        <p className={styles.none}>{matches === 'loading' ? '' : t.noMatches}</p>
      ) : (
        <ul>
          {matches.map((match) => (
            <MatchCard key={match.id} match={match} onChange={load} />
          ))}
        </ul>
      )}
    </section>
  );
}

function MatchCard({ match, onChange }: { readonly match: SavedMatch; readonly onChange: () => void }) {
  const t = useText(shellText);
  const common = useText(commonText);
  const companies = useText(companiesText);
  const [language] = useLanguage();
  const [asked, setAsked] = useState<'delete' | 'rename'>();
  const { name, summary } = match;
  const sayRefused = () => toast({ text: t.changeFailed, tone: 'warning' });
  const finished = summary.toMove === undefined;
  const quarter = quarterLabel(language, summary.year, summary.quarter);
  return (
    <li className={styles.card} data-tone="paper">
      <Link
        href={finished ? `/replay/${match.id}` : `/play/${match.id}`}
        className={styles.link}
        aria-label={finished ? t.replayMatch({ name }) : t.openMatch({ name })}
      >
        <span className={styles.seals}>
          {summary.companies.map((company) => (
            <Seal key={company} company={company} size={24} name={companies[company].name} />
          ))}
        </span>
        <StatusPill tone={finished ? 'green' : 'gold'}>{finished ? t.finished : t.yourTurn}</StatusPill>
        <b className={styles.name}>{name}</b>
        <small>{finished ? quarter : t.quarterOf({ quarter, number: summary.quarter, of: summary.quarters })}</small>
      </Link>
      <Menu
        label={t.matchMenu({ name })}
        icon="dots"
        look="paper"
        items={[
          { id: 'rename', icon: 'pencil', label: t.rename, onSelect: () => setAsked('rename') },
          { id: 'export', icon: 'export', label: t.export, onSelect: () => void exportMatch(match) },
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

async function exportMatch(match: SavedMatch): Promise<void> {
  const { writeMatchFile } = await import('../../saves/match-file');
  download(matchFileName(match.name), writeMatchFile(match));
}

interface RenameDialogProps {
  readonly name: string;
  readonly onClose: () => void;
  readonly onRename: (name: string) => void;
}

function RenameDialog({ name, onClose, onRename }: RenameDialogProps) {
  const t = useText(shellText);
  const common = useText(commonText);
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
        <TextField label={t.newName} value={text} onChange={setText} maxLength={60} />
        <Button look="primary" type="submit">
          {common.save}
        </Button>
      </form>
    </Dialog>
  );
}
