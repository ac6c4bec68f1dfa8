/** What an instructor's own pages do beyond one game: the library's list, the second computer, the results. */
import { expect, test } from '@playwright/test';
import { openLibrary } from './fixtures/people.ts';
import { RunningServer } from './fixtures/running-server.ts';

let server: RunningServer;

test.beforeAll(async () => {
  server = await RunningServer.start();
});
test.afterAll(() => server.stop());

test('the library is as long as its window: only its list scrolls', async ({ browser }) => {
  const { page, context } = await openLibrary(browser, server.hostLink, 'en-GB');
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(page.locator('.lib-item').first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(800);
  expect(await page.locator('.lib-items').evaluate((list) => list.scrollHeight > list.clientHeight)).toBe(true);
  await context.close();
});
