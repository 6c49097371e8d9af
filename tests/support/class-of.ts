import type { StudentSeat, StudentView } from '../../src/protocol/session';
import { attend, type ClassPage, type Taught } from './class-client';
import { connectPlayer, type OnlinePlayer } from './online-player';

/** A student with the page open. */
export interface Student {
  readonly seat: StudentSeat;
  readonly page: ClassPage<StudentView>;
}

/** Lets students in, one after the other. */
export async function students(address: string, taught: Taught, names: readonly string[]): Promise<Student[]> {
  const all: Student[] = [];
  for (const name of names) {
    const seat = await taught.join(name);
    const page = attend(address, seat);
    await page.until('the session', () => page.view() !== undefined);
    all.push({ seat, page });
  }
  return all;
}

/** The student's page of the match at their table. */
export async function atTable(address: string, { seat, page }: Student): Promise<OnlinePlayer> {
  await page.until('a seat', () => page.view()?.me.table?.match !== undefined);
  const player = connectPlayer(address, page.view()?.me.table?.match ?? '', { credential: seat.key });
  await player.until('the table', () => player.standing() !== undefined);
  return player;
}

/** Everybody goes home. */
export const leave = (taught: Taught, all: readonly Student[], players: readonly OnlinePlayer[] = []): void => {
  for (const { page } of all) page.close();
  for (const player of players) player.close();
  taught.console.close();
};
