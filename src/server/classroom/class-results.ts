import { castDraft } from 'immer';
import { exportFiles } from '../../teaching/exports/export-files';
import { exportOf } from '../../teaching/exports/export-of';
import { figuresOf } from '../../teaching/figures/figures-of';
import type { SessionFigures } from '../../teaching/figures/session-figures';
import type { SessionRecord } from '../../teaching/session-record';
import { Download } from '../download';
import { ApiRefusal } from '../api-refusal';
import type { StoredAnswers } from '../storage/documents/stored-session';
import { recordOf } from './class-record';
import type { SessionRoom, SessionSubscriber } from './session-room';
import type { ClassServices } from './class-services';

/** What a session comes to: its exports, its figures, and what might have been. */
export interface ClassResults {
  /** One of the export files. @throws ApiRefusal 'not-found' when there is none of that name */
  readonly exported: (room: SessionRoom, file: string, names: boolean) => Promise<Download>;
  /** As this viewer may see them: students those of their own table and of the class, once the debrief began. @throws ApiRefusal */
  readonly figures: (room: SessionRoom, role: SessionSubscriber['role']) => Promise<SessionFigures>;
  /** Lets bots play the session's matches on, in the background; everybody at console and projector sees how far. */
  readonly startWhatIf: (room: SessionRoom) => Promise<void>;
  readonly forget: (id: string) => void;
}

interface Known {
  /** Revisions of session and matches the figures were computed from, and the answers. */
  readonly from: string;
  readonly answers: readonly StoredAnswers[];
  readonly figures: Promise<SessionFigures>;
}

export function openClassResults({ services, whatIf }: ClassServices): ClassResults {
  const { store, report } = services;
  const computing = new Set<string>();
  /** A class asks for the same figures all at once. */
  const known = new Map<string, Known>();

  const record = async (room: SessionRoom): Promise<SessionRecord> =>
    recordOf(room.stored(), store, await room.answers());

  async function whole(room: SessionRoom): Promise<SessionFigures> {
    const { id, revision, rounds } = room.stored();
    const matches = rounds.flatMap((round) => round.matches);
    const revisions = await store.revisions(matches);
    const answers = await room.answers();
    const from = [revision, ...matches.map((match) => revisions.get(match))].join(' ');
    const last = known.get(id);
    if (last?.from === from && last.answers === answers) return last.figures;
    const figures = record(room).then(figuresOf);
    known.set(id, { from, answers, figures });
    return figures;
  }

  async function compute(room: SessionRoom): Promise<void> {
    const { id } = room.stored();
    try {
      const found = await whatIf(await record(room), (done, of) => room.showWhatIf({ state: 'running', done, of }));
      await room.change((session) => void (session.whatIf = castDraft(found)));
      room.showWhatIf({ state: 'done', found });
    } catch (error) {
      report(error, id);
      room.showWhatIf({ state: 'failed' });
    } finally {
      computing.delete(id);
    }
  }

  return {
    async exported(room, name, names) {
      const file = exportFiles.find((one) => one === name);
      if (file === undefined) throw new ApiRefusal('not-found');
      const { code, rankExport } = room.stored();
      const text = exportOf(await record(room), file, { names, ranks: rankExport });
      return new Download(`${code}-${file}`, file.endsWith('.csv') ? 'text/csv' : 'application/json', text);
    },
    async figures(room, role) {
      if (typeof role === 'string') return whole(room);
      const { stage } = room.stored();
      if (stage !== 'debrief' && stage !== 'reflect') throw new ApiRefusal('not-now');
      return forStudent(await whole(room), role.student);
    },
    async startWhatIf(room) {
      const { id } = room.stored();
      if (computing.has(id)) return;
      computing.add(id);
      void compute(room);
    },
    forget: (id) => void known.delete(id),
  };
}

/** Other tables stay among themselves. */
const forStudent = (figures: SessionFigures, student: string): SessionFigures => ({
  ...figures,
  games: figures.games.map((game) => ({
    ...game,
    tables: game.tables.filter(({ seats }) => seats.some((seat) => seat.student === student)),
  })),
});
