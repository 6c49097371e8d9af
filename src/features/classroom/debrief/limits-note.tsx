import { useLanguage, useText } from '../../../i18n';
import { list } from '../../../i18n/format';
import type { GameFigures, TableFigures } from '../../../teaching/figures/session-figures';
import styles from './limits-note.module.css';

interface LimitsNoteProps {
  readonly game: GameFigures;
  readonly table: TableFigures | undefined;
}

/** What a reader must know about the tables behind the figures; nothing where all is as it should be. */
export function LimitsNote({ game, table }: LimitsNoteProps) {
  const t = useText('debrief');
  const [language] = useLanguage();
  const { unfinished, unreadable, botsOnly, decisions, byBots, sizes } = game.limits;
  const named = (tables: readonly number[]) => ({ tables: list(language, tables.map(String)), count: tables.length });
  const ofTable = (tables: readonly number[]): readonly number[] =>
    table === undefined ? tables : tables.filter((one) => one === table.table);
  const notes = [
    ofTable(unfinished).length > 0 ? t.unfinished(named(ofTable(unfinished))) : '',
    table === undefined && unreadable.length > 0 ? t.unreadable(named(unreadable)) : '',
    ofTable(botsOnly).length > 0 ? t.botsOnly(named(ofTable(botsOnly))) : '',
    table === undefined && byBots > 0 && decisions > 0 ? t.byBots({ share: byBots / decisions }) : '',
    table === undefined && sizes[0] !== sizes[1] ? t.sizes({ from: sizes[0], to: sizes[1] }) : '',
  ].filter(Boolean);
  return notes.length === 0 ? undefined : <p className={styles.limits}>{notes.join(' ')}</p>;
}
