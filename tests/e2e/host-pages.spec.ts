/** What an instructor's own pages do beyond one game: the library's list, the second computer, the results. */
import { expect, test } from '@playwright/test';
import { openLibrary, openRoom } from './fixtures/people.ts';
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

test('a phone that the host does not know hears that the host said no', async ({ browser }) => {
  const host = await openLibrary(browser, server.hostLink, 'en-GB');
  await openRoom(host, { questionCount: 1 });
  await host.page.keyboard.press('r');
  const ticket = await host.page.locator('[data-ticket]').getAttribute('data-ticket');
  const phone = await browser.newPage({ locale: 'en-GB' });
  await phone.goto(`${server.origin}/remote/ticket${new URL(ticket ?? '').hash}`);
  await host.page.locator('[data-action="ticket-no"]').click();
  await expect(phone.locator('[data-state="ticket-denied"]')).toContainText('The laptop said no');
  await phone.close();
  await host.context.close();
});
