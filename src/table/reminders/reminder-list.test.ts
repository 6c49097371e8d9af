import { describe, expect, test } from 'vitest';
import { applyMove, createMatch, isOver, legalMoves, nextToAct, viewFor } from '../../../rules/index';
import { aMatch } from '../../../tests/support/a-match';
import { allWords } from '../../../tests/support/all-words';
import { Dice, randomMove } from '../../../tests/support/random-play';
import { languageTags } from '../../i18n/languages';
import { allReminders, reminderNow } from './reminder-list';

describe('reminders of a first whole game', () => {
  test('each is told once, in some matches of chance all of them', () => {
    const heard = new Set<string>();
    const lost: string[] = [];
    for (let seed = 0; seed < 12; seed++) {
      const dice = new Dice(seed);
      const told: string[] = [];
      const state = createMatch({ players: 4, scenario: 'standard', sealing: 'own-turn' }, `reminders ${seed}`);
      while (!isOver(state)) {
        const seat = nextToAct(state) ?? 0;
        const reminder = seat < 2 ? reminderNow(viewFor(state, seat), told) : undefined;
        if (reminder !== undefined) {
          if (reminder.points(viewFor(state, seat), seat).length === 0) lost.push(reminder.id);
          told.push(reminder.id);
        }
        applyMove(state, seat, randomMove(legalMoves(state, seat), dice));
      }
      expect(new Set(told).size).toBe(told.length);
      for (const id of told) heard.add(id);
    }
    expect(lost).toEqual([]);
    expect(allReminders.map(({ id }) => id).filter((id) => !heard.has(id))).toEqual([]);
  });

  test('speak of what happens: a loan in force, cash that runs out, a pitch', () => {
    const told = allReminders.map(({ id }) => id);
    const but = (id: string) => told.filter((one) => one !== id);
    const lent = aMatch().withCompany(0, { debts: [{ sum: 8, due: 3 }] });
    expect(reminderNow(viewFor(lent.state, 0), but('loan'))?.id).toBe('loan');
    const poor = aMatch().withCompany(0, { cash: 1 });
    expect(reminderNow(viewFor(poor.state, 0), but('payroll'))?.id).toBe('payroll');
    expect(reminderNow(viewFor(aMatch().withCompany(0, { cash: 99 }).state, 0), but('payroll'))).toBeUndefined();
    expect(reminderNow(viewFor(lent.state, 'spectator'), [])).toBeUndefined();
  });

  test.each(languageTags)('are short sentences, in %s', (language) => {
    for (const { title, text } of Object.values(allWords[language].reminders.notes)) {
      expect(title).not.toMatch(/[.。]$/);
      expect(text).toMatch(/[.。]$/);
      expect(text.length).toBeLessThan(language === 'en' ? 260 : 110);
    }
  });
});
