import { ageMatch } from '../e2e/support/aged-match';
import { expect, test } from '../e2e/support/test';
import { offerFile, openRecorded, textOf } from '../e2e/support/match-files';
import { openHome } from '../e2e/support/new-game';
import { onTurn, recordMatch } from '../e2e/support/recorded';
import { english, wordsIn, type Words } from '../e2e/support/words';

/* Matches made under rules that are too old for this edition: they say so, and can be taken away or deleted. */

const file = recordMatch({
  options: { players: 2, scenario: 'intro', sealing: 'own-turn' },
  people: ['Ada'],
  name: 'Long ago',
  until: onTurn(0, 2),
});

const languages: readonly (readonly [string, Words])[] = [
  ['en', english],
  ['zh-CN', wordsIn('zh-CN')],
];
for (const [locale, words] of languages)
  test.describe(`in ${locale}`, () => {
    test.use({ locale });
    const { shell, trouble } = words;

    for (const over of [false, true])
      test(`a match that is ${over ? '' : 'not '}over says so, gives its file, which says the same, and can be deleted`, async ({
        page,
      }) => {
        await openRecorded(page, file, words);
        await ageMatch(page, over);
        await openHome(page);
        const open = (over ? shell.replayMatch : shell.openMatch)({ name: file.name });
        await page.getByRole('link', { name: open }).click();
        await expect(page.getByRole('heading', { name: trouble.olderMatch })).toBeVisible();
        await expect(page.getByText(trouble.olderMatchText)).toBeVisible();
        const download = page.waitForEvent('download');
        await page.getByRole('button', { name: trouble.exportRaw }).click();
        const exported = await textOf(await download);
        expect(JSON.parse(exported)).toMatchObject({ rules: 4, moves: [{ move: { type: 'dig' } }], seed: file.seed });

        const remove = async () => {
          await page.getByRole('button', { name: trouble.deleteMatch }).click();
          await page.getByRole('dialog').getByRole('button', { name: trouble.deleteMatch }).click();
        };
        await page.evaluate(() => {
          const really = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'delete') ?? {};
          IDBObjectStore.prototype.delete = () => {
            Object.defineProperty(IDBObjectStore.prototype, 'delete', really);
            throw new DOMException('no', 'UnknownError');
          };
        });
        await remove();
        await expect(page.getByText(shell.changeFailed)).toBeVisible();
        await remove();
        await expect(page.getByText(shell.noMatches)).toBeVisible();
        await offerFile(page, exported, words);
        await expect(page.getByText(`${trouble.files['older-rules']} ${trouble.nothingLost}`)).toBeVisible();
        await page.goto('/');
        await expect(page.getByText(shell.noMatches)).toBeVisible();
      });
  });
