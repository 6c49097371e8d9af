import { expect, test } from './support/test';
import { startGame } from './support/new-game';
import { playBoardroom, playTurn } from './support/player';
import { nextScene, openCurtain, readReport } from './support/scenes';
import { expectNothingHidden, secretsOnDesk } from './support/secrets';

const seats = [
  { name: 'Ada', player: 'human' },
  { name: 'Lin', player: 'human' },
] as const;

test(
  'two people play a whole intro game at one device, with a curtain between them',
  { tag: '@long' },
  async ({ page }) => {
    await startGame(page, { scenario: 'intro', seats });
    const secrets = new Set<string>();
    const met = { curtain: 0, turn: 0, boardroom: 0, report: 0 };
    for (let scene = await nextScene(page); scene !== 'result'; scene = await nextScene(page)) {
      met[scene] += 1;
      switch (scene) {
        case 'curtain':
          await expectNothingHidden(page, secrets);
          await openCurtain(page);
          break;
        case 'turn':
          for (const secret of await secretsOnDesk(page)) secrets.add(secret);
          await playTurn(page);
          break;
        case 'boardroom':
          await playBoardroom(page, met.boardroom % 3 === 0 ? 1 : 0);
          break;
        case 'report':
          await readReport(page, met.report % 2 === 1 ? 'steps' : 'at once');
          break;
      }
    }
    expect(met).toEqual({ curtain: 10, turn: 10, boardroom: 10, report: 5 });
    await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
  },
);
