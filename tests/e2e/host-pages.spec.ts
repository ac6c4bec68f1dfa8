/** What an instructor's own pages do beyond one game: the library's list, the second computer, the results. */
import { expect, test } from '@playwright/test';
import {
  advance,
  answer,
  confirmRemote,
  join,
  openLibrary,
  openRoom,
  phaseOf,
  type Person,
} from './fixtures/people.ts';
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

test('[H12] phones, the remote and the second computer go on with their class', async ({ browser }) => {
  test.setTimeout(120_000);
  const host = await openLibrary(browser, server.hostLink, 'en-GB');
  const code = await openRoom(host, { questionCount: 1 });
  const screenPath = await host.page.evaluate(() => {
    const token = sessionStorage.getItem(`bellringer:screen-only:${location.pathname.split('/')[2]}`);
    return `${location.pathname}#${token}`;
  });
  const second = await browser.newPage({ locale: 'en-GB', viewport: { width: 1280, height: 720 } });
  await second.goto(server.origin + screenPath);
  const { page: remote } = await confirmRemote(browser, server.origin, host);
  const ada = await join(browser, server.origin, code, 'Ada');
  const ben = await join(browser, server.origin, code, 'Ben');
  const first = await playOneQuestion(host, ada);
  for (const page of [second, remote, ada.page, ben.page]) await expect(phaseOf(page, 'ended')).toBeVisible();
  await ben.page.locator('a[href^="/review/"]').click();
  await expect(ben.page.locator('[data-back]')).toHaveAttribute('href', `/r/${code}`);

  await host.page.keyboard.press('g');
  await host.page.keyboard.press('Enter');
  for (const page of [host.page, second, remote]) await expect(phaseOf(page, 'lobby')).toBeVisible();
  await expect(ada.page.locator('[data-state="seated"]')).toBeVisible({ timeout: 15_000 });
  await ben.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await ben.page.locator('[data-goes-on] a').click();
  await expect(ben.page.locator('[data-state="seated"]')).toBeVisible({ timeout: 15_000 });
  expect(await playOneQuestion(host, ada)).not.toBe(first);
  await expect(phaseOf(second, 'ended')).toBeVisible();
});

/** From the lobby to the last page; gives the question's words. */
async function playOneQuestion(host: Person, student: Person): Promise<string | null> {
  await advance(host);
  await expect(phaseOf(host.page, 'reading')).toBeVisible();
  const stem = await host.page.locator('.sc-stem').textContent();
  await answer(student, 0);
  await advance(host);
  await expect(phaseOf(host.page, 'revealed')).toBeVisible();
  await advance(host);
  await expect(phaseOf(host.page, 'ended')).toBeVisible();
  return stem;
}
