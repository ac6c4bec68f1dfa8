/** What a machine can see of accessibility, on every page, as a class meets it: names, roles, contrast, structure. */
import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './fixtures/accessible.ts';
import { advance, answer, join, openLibrary, openRoom, phaseOf } from './fixtures/people.ts';
import { RunningServer } from './fixtures/running-server.ts';

let server: RunningServer;

test.beforeAll(async () => {
  server = await RunningServer.start();
});
test.afterAll(() => server.stop());

test('no page has a violation that axe knows, light or dark', async ({ browser }) => {
  test.setTimeout(150_000);
  const visitor = await browser.newContext({ viewport: { width: 360, height: 640 } });
  const door = await visitor.newPage();
  await door.goto(server.origin);
  await expectAccessible(door, 'join');

  const host = await openLibrary(browser, server.hostLink, 'ko-KR');
  await expect(host.page.locator('[data-bank]').first()).toBeVisible();
  await expectAccessible(host.page, 'library');
  await host.page.locator('[data-action="mix"]').click();
  await expectAccessible(host.page, 'library, mix');
  await host.page.locator('[data-action="mix-now"]').click();
  await host.page.locator('[data-action="keep-set"]').click();
  await host.page.locator('#set-name').fill('1장부터 5장까지');
  await expectAccessible(host.page, 'library, name of a set');
  await host.page.locator('[data-action="name-set"]').click();
  await host.page.locator('[data-action="change-set"]').click();
  await host.page.locator('[data-action="remove-set"]').click();
  await expectAccessible(host.page, 'library, before a set is deleted');
  await host.page.keyboard.press('Escape');
  await expectAccessible(host.page, 'library, a set and its questions');
  await host.page.reload();
  const code = await openRoom(host, { questionCount: 2 });
  const ada = await join(browser, server.origin, code, 'Ada', 'en-GB');
  await expectAccessible(host.page, 'screen, lobby');
  await expectAccessible(ada.page, 'phone, lobby');

  const both = { screen: host.page, phone: ada.page };
  await advance(host);
  await expectInPhase(both, 'asking');
  await answer(ada, 0);
  await expectInPhase(both, 'revealed');
  await advance(host);
  await expectInPhase(both, 'standings');
  await advance(host);
  await answer(ada, 0);
  await expect(phaseOf(ada.page, 'revealed')).toBeVisible({ timeout: 20_000 });
  await advance(host);
  await expectInPhase(both, 'ended');
});

test('without JavaScript the page says why above the form, where it is seen', async ({ browser }) => {
  const visitor = await browser.newContext({ viewport: { width: 360, height: 560 }, javaScriptEnabled: false });
  const page = await visitor.newPage();
  await page.goto(server.origin);
  const reason = page.locator('noscript p');
  await expect(reason).toBeInViewport();
  const [said, form] = [await reason.boundingBox(), await page.locator('form').boundingBox()];
  expect(said && form && said.y + said.height <= form.y).toBe(true);
});

async function expectInPhase(pages: { screen: Page; phone: Page }, phase: string): Promise<void> {
  for (const [name, page] of Object.entries(pages)) {
    await expect(phaseOf(page, phase)).toBeVisible({ timeout: 20_000 });
    await expectAccessible(page, `${name}, ${phase}`);
  }
}
