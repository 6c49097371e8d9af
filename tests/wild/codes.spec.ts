import type { Page } from '@playwright/test';
import { expect, test } from '../e2e/support/test';
import { english, wordsIn } from '../e2e/support/words';

const { class: t, common, online } = english;

/** Has the server know every code; what it was asked for. */
async function everyCode(page: Page): Promise<string[]> {
  const asked: string[] = [];
  await page.route(/\/api\/(classes|codes)/, async (route) => {
    const request = route.request();
    asked.push(request.postDataJSON()?.code ?? decodeURIComponent(request.url()).split('/').at(-1) ?? '');
    await route.fulfill({ status: 200, json: { title: 'Lesson', stage: 'lobby', locked: false, language: 'en' } });
  });
  return asked;
}

const written = [
  'ａｂｃｄｅｆ',
  'ABC–DEF。',
  'abc\u200Bdef．',
  'See http://localhost/class/abcdef。',
  'ＡＢＣ　ＤＥＦ',
];

for (const text of written)
  test(`a class code written ${JSON.stringify(text)} leads to the class`, async ({ page }) => {
    const asked = await everyCode(page);
    await page.goto('/join');
    await page.getByRole('textbox', { name: t.code }).fill(text);
    await page.getByRole('button', { name: t.goIn }).click();
    await page.waitForURL('**/class/ABCDEF');
    expect(asked).toContain('ABCDEF');
    // The same where codes of seats are typed.
    await page.goto('/online');
    await page.getByRole('textbox', { name: online.code }).fill(text);
    await page.getByRole('button', { name: online.useCode }).click();
    await page.waitForURL('**/class/ABCDEF');
  });

test('a seat’s code is sent as the server made it', async ({ page }) => {
  const asked = await everyCode(page);
  await page.goto('/online');
  await page.getByRole('textbox', { name: online.code }).fill('ａｂｃｄ—ｅｆｇｈ—２３４５。');
  await page.getByRole('button', { name: online.useCode }).click();
  await expect.poll(() => asked).toContain('ABCDEFGH2345');
});

for (const end of ['.', '。', '%E2%80%8B', '）'])
  test(`a link to a class with ${end} behind it is a link to the class`, async ({ page }) => {
    const asked = await everyCode(page);
    const answer = await page.goto(`/class/ABCDEF${end}`);
    expect(answer?.status()).toBe(200);
    await expect.poll(() => asked.some((path) => path.includes('ABCDEF'))).toBe(true);
  });

test('a name stops at 24 letters with a sentence, emoji counted as one', async ({ page }) => {
  await page.goto('/online');
  const name = page.getByRole('textbox', { name: online.yourName });
  const sentence = page.getByText(common.fullField({ letters: 24 }));
  await name.pressSequentially('a'.repeat(24));
  await expect(sentence).toBeHidden();
  await name.pressSequentially('b');
  await expect(sentence).toBeVisible();
  await expect(name).toHaveValue('a'.repeat(24));
  await name.fill('🦊'.repeat(24));
  await expect(sentence).toBeHidden();
  await expect(name).toHaveValue('🦊'.repeat(24));
  await name.fill('🦊'.repeat(25));
  await expect(sentence).toBeVisible();
  await expect(name).toHaveValue('🦊'.repeat(24));
});

test('what is being composed of several keys is cut once it is done, and not before', async ({ page }) => {
  const { common: c, online: o } = wordsIn('zh-CN');
  await page.addInitScript(() => localStorage.setItem('hundred-models.language', 'zh-CN'));
  await page.goto('/online');
  const name = page.getByRole('textbox', { name: o.yourName });
  await name.fill('模'.repeat(23));
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: 'daxing', selectionStart: 6, selectionEnd: 6 });
  await expect(name).toHaveValue(`${'模'.repeat(23)}daxing`);
  await session.send('Input.insertText', { text: '大型' });
  await expect(name).toHaveValue(`${'模'.repeat(23)}大`);
  await expect(page.getByText(c.fullField({ letters: 24 }))).toBeVisible();
});

test('a longer name that is sent is refused', async ({ page, baseURL }) => {
  const table = {
    title: 'Names',
    options: { players: 2, scenario: 'intro' },
    pace: 'untimed',
    listed: false,
    hints: false,
    seat: 0,
    seats: [{ kind: 'open' }, { kind: 'open' }],
  };
  for (const [letters, status] of [
    [24, 200],
    [25, 400],
  ] as const) {
    const made = await page.request.post('/api/matches', {
      headers: { origin: baseURL ?? '' },
      data: { ...table, name: '模'.repeat(letters) },
    });
    expect({ letters, status: made.status(), said: await made.text() }).toMatchObject({ letters, status });
  }
});
