import type { Words } from '../e2e/support/words';
import { keys, type Player } from './player';
import type { Size } from './window';

const startOf = (text: string): string => text.split('{}')[0] ?? text;

/** Opens the first page as somebody who has chosen a language, follows bots at once and needs no reminders. */
async function openHome(player: Player, home: string, { language }: Words, size?: Size): Promise<void> {
  await player.open(home, size);
  await player.run((tag) => {
    localStorage.setItem('hundred-models.language', tag);
    localStorage.setItem('hundred-models.bot-pace', 'at-once');
    localStorage.setItem('hundred-models.reminders', 'off');
  }, language);
  await player.open(home);
  await player.see('h1');
}

/** Takes the first of some options and confirms it. */
async function take(player: Player, { table }: Words, options: string): Promise<void> {
  const chosen = `${options} button[aria-pressed=true]`;
  await player.see(`${options} button[aria-pressed]`);
  if ((await player.find(chosen)) === undefined) await player.press(`${options} button[aria-pressed]`);
  await player.see(chosen);
  const title = await player.run((css) => document.querySelector(`${css} b`)?.textContent ?? '', chosen);
  await player.press(`section[aria-label=${JSON.stringify(table.yourMove)}] button`, title);
}

/** Answers whatever the rules ask, by the first answer. */
async function answer(player: Player, words: Words): Promise<void> {
  while ((await player.find('section[data-asked]')) !== undefined) {
    await take(player, words, 'section[data-asked]');
    await player.settle();
  }
}

/** Draws a card and ends the turn, by the keyboard. */
async function playTurn(player: Player, words: Words): Promise<void> {
  const { table } = words;
  await player.press(`section[aria-label=${JSON.stringify(table.buildTurn)}] button`, table.actions.draw);
  const options = `section[aria-label=${JSON.stringify(table.chooseOption({ action: table.actions.draw }))}]`;
  await take(player, words, options);
  await player.settle();
  await answer(player, words);
  await player.type('e');
  await player.settle();
  if ((await player.find('dialog[open] button', table.endAnyway)) !== undefined)
    await player.press('dialog[open] button', table.endAnyway);
  await player.settle();
  await answer(player, words);
}

/** A match against bots to its second turn, with what lies over the table; then the rulebook, a lesson and the guide. */
export async function playAlone(player: Player, home: string, words: Words, size: Size): Promise<void> {
  const { hotseat, shell, table, boardroom, rulebook, screens } = words;
  await openHome(player, home, words, size);
  await player.look('home');
  await player.press('a', shell.play);
  await player.see('h1', hotseat.newGame);
  await player.look('new-game');
  await player.press('button', hotseat.deal);
  const scenes = [
    { css: 'h2, h3', words: table.buildTurn },
    { css: 'button', words: boardroom.seal },
    { css: `[aria-label=${JSON.stringify(screens.report.stepsLabel)}]` },
    { css: 'button', words: startOf(screens.curtain.open({ name: '{}' })) },
  ];
  let turns = 0;
  for (let reports = 0; reports === 0 || turns < 2;) {
    const scene = await player.seeFirst(scenes);
    if (scene === 0) {
      turns++;
      await answer(player, words);
      if (turns === 1) await lookAround(player, words);
      await player.look(`turn-${turns}`);
      if (reports > 0) break;
      await playTurn(player, words);
      await player.seeGone('h2, h3', table.buildTurn);
    } else if (scene === 1) {
      await player.look('boardroom');
      await player.press('button', boardroom.seal);
      await player.seeGone('button', boardroom.seal);
    } else if (scene === 2) {
      await player.look('report');
      await player.press('button', screens.report.all);
      await player.look('report-read');
      const onwards = startOf(screens.report.onTo({ quarter: '{}' }));
      await player.press('button', onwards);
      await player.seeGone('button', onwards);
      reports++;
    } else await player.press('button', scenes[3]?.words);
  }
  await player.open(`${home}rules`);
  await player.see('h1', rulebook.title);
  await player.look('rulebook');
  await player.open(`${home}teach`);
  await player.see('button', words.teach.open);
  await player.look('teach');
  await player.press('button', words.teach.open);
  await player.see('button', startOf(words.console.showCode({ code: '{}' })));
  await player.look('lesson');
  await player.open(`${home}learn`);
  await player.seeOver('[data-note]');
  await player.look('guide');
}

/** Opens the menu, the settings and a paper over the table, and closes them. */
async function lookAround(player: Player, { hotseat }: Words): Promise<void> {
  const menu = `button[aria-haspopup=menu][aria-label="${hotseat.menu}"]`;
  await player.press(menu);
  await player.seeOver('[role=menu]');
  await player.look('menu');
  await player.press('[role=menuitem]', hotseat.settings);
  await player.seeOver('dialog[open]');
  await player.look('settings');
  await player.type(keys.escape);
  await player.seeGone('dialog[open]');
  await player.press('button[aria-haspopup=dialog]');
  await player.seeOver('[data-paper]');
  await player.look('paper');
  await player.type(keys.escape);
  await player.seeGone('[data-paper]');
}

/** Two people sit down at one table, each at a window; the one who opens it makes it. */
export async function playTogether(one: Player, other: Player, home: string, words: Words, size: Size): Promise<void> {
  const { online, setup, shell, table } = words;
  await openHome(one, home, words, size);
  await one.press('a', shell.online);
  await one.press('input', online.yourName);
  await one.type('Ada');
  await one.press('button, a', online.create);
  for (const number of [4, 3]) await one.press('button', setup.removeSeat({ number }));
  await one.press('button', online.make);
  await one.see('input', online.link);
  await one.look('waiting');
  const link = await one.run(() => location.href);
  await openHome(other, home, words, size);
  await other.open(link);
  await other.press('input', online.yourName);
  await other.type('Lin');
  await other.press('button', online.join);
  for (const player of [one, other]) {
    await player.see(`section[aria-label="${table.yourCompany}"]`);
    await player.look('online');
  }
}
