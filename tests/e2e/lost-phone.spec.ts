/** A phone that lost its memory asks for its seat: what it shows, what the host sees, and what the other phone is told. */
import { expect, test } from '@playwright/test';
import { join, openLibrary, openRoom, phaseOf } from './fixtures/people.ts';
import { RunningServer } from './fixtures/running-server.ts';

let server: RunningServer;

test.beforeAll(async () => {
  server = await RunningServer.start();
});
test.afterAll(() => server.stop());

test('[J6] phone and host see the same number, and the phone that had the seat is told and can ask in turn', async ({
  browser,
}) => {
  const host = await openLibrary(browser, server.hostLink, 'en-GB');
  const code = await openRoom(host, { questionCount: 1 });
  const before = await join(browser, server.origin, code, 'Ada', 'en-GB');
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 360, height: 640 } });
  const again = await context.newPage();
  await again.goto(`${server.origin}/r/${code}`);
  await again.locator('[data-name]').fill('Ada');
  await again.locator('[data-go-in]').click();
  await again.locator('[data-claim]').click();
  const number = (await again.locator('.p-claim-number').textContent()) ?? '';
  expect(number).toMatch(/^\d\d$/);

  await host.page.locator('[data-action="claims"]').click();
  const claim = host.page.locator('.sc-claims li');
  await expect(claim.locator('.sc-claim-number')).toHaveText(number);
  await expect(claim).toContainText('Somebody plays on this seat right now');
  await claim.locator('[data-action="approve-claim"]').click();

  await expect(again.locator('[data-state="seated"]')).toBeVisible();
  await expect(before.page.getByRole('alert')).toContainText('The host has given this seat to another phone.');
  await expect(before.page.locator('[data-name]')).toHaveValue('Ada');
  await before.page.reload();
  await expect(before.page.getByRole('alert')).toContainText('The host has given this seat to another phone.');
  await before.page.locator('[data-claim]').click();
  await host.page.locator('[data-action="refuse-claim"]').click();
  await expect(before.page.getByRole('alert')).toContainText('You did not get that seat.');
  await expect(phaseOf(again, 'lobby')).toBeVisible();
});
