/** An instructor who prepares a lesson: questions of two chapters, kept for next time, and played. */
import { expect, test } from '@playwright/test';
import { advance, answer, join, openLibrary, phaseOf } from './fixtures/people.ts';
import { RunningServer } from './fixtures/running-server.ts';

let server: RunningServer;

test.beforeAll(async () => {
  server = await RunningServer.start();
});
test.afterAll(() => server.stop());

test('[C1] [C5] a mix over two chapters is kept, loaded after a restart, and played', async ({ browser }) => {
  test.setTimeout(120_000);
  const host = await openLibrary(browser, server.hostLink, 'en-GB');
  const { page } = host;
  await page.locator('[data-action="mix"]').click();
  for (const chapter of [3, 4, 5]) await page.locator(`[data-mix-bank="awsome-day-${chapter}"]`).uncheck();
  await page.locator('[data-option="mixCount"]').fill('6');
  await page.locator('[data-option="emphasis"] label', { hasText: 'Apply' }).click();
  await page.locator('[data-action="mix-now"]').click();
  await expect(page.locator('.lib-summary')).toContainText('6 questions');
  await expect(page.locator('.lib-summary')).toContainText('chapters 1–2');
  const stems = await page.locator('.lib-item-words b').allTextContents();
  expect(stems).toHaveLength(6);

  await page.locator('[data-action="keep-set"]').click();
  await page.locator('#set-name').fill('Warm-up');
  await page.keyboard.press('Enter');
  await expect(page.locator('.lib-set')).toContainText('Warm-up');
  await server.kill();
  await server.launch();
  await page.reload();
  // [C9] What is picked outlives the reload, and comes back as a set once the usual pick has taken its place.
  await expect(page.locator('.lib-summary')).toContainText('Set: Warm-up');
  await page.locator('[data-bank="awsome-day-1"]').click();
  await page.locator('[data-action="pick-usual"]').click();
  await expect(page.locator('.lib-summary')).toContainText('12 questions');
  await page.locator('.lib-set-load').click();
  await page.locator('[data-action="picked-only"]').click();
  await expect(page.locator('.lib-item-words b')).toHaveText(stems);

  await page.locator('[data-action="open-room"]').click();
  await expect(phaseOf(page, 'lobby')).toBeVisible();
  const code = (await page.locator('[data-phase="lobby"] [data-code]').first().getAttribute('data-code')) ?? '';
  const ada = await join(browser, server.origin, code, 'Ada', 'en-GB');
  await advance(host);
  await expect(page.locator('.sc-stem')).toContainText((stems[0] ?? '').slice(0, 20));
  await answer(ada, 0);
  await expect(phaseOf(page, 'revealed')).toBeVisible({ timeout: 20_000 });
  const rooms = JSON.parse(await server.askAsHost('/api/rooms')) as { title: { ko: string; en: string } }[];
  expect(rooms[0]?.title).toEqual({ ko: 'AWSome Day 강의 · 1–2장', en: 'AWSome Day lecture · chapters 1–2' });
});

test('the keyboard alone picks, filters and mixes', async ({ browser }) => {
  const { page, context } = await openLibrary(browser, server.hostLink, 'ko-KR');
  await page.locator('[data-action="mix"]').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.lib-sheet')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.lib-sheet')).toHaveCount(0);
  await expect(page.locator('[data-action="mix"]')).toBeFocused();
  await page.locator('[data-action="all-chapters"]').focus();
  await page.keyboard.press('Space');
  await expect(page.locator('.lib-item').nth(200)).toBeAttached();
  await page.locator('[type="search"]').focus();
  await page.keyboard.type('Lambda');
  await expect(page.locator('.lib-item')).not.toHaveCount(0);
  expect(await page.locator('.lib-item').count()).toBeLessThan(80);
  await page.locator('.lib-item input').first().focus();
  await page.keyboard.press('Space');
  await expect(page.locator('.lib-summary')).toContainText('13문제');
  await context.close();
});
