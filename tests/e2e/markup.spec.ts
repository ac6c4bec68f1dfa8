/**
 * A game whose questions hold code, emphasis, lists and images, over the real server and under its own policy: seen on a
 * phone, on the big screen, in the review and in the report of the past session.
 */
import { fileURLToPath } from 'node:url';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from './fixtures/accessible.ts';
import { advance, answer, join, openLibrary, openRoom, phaseOf, type Person } from './fixtures/people.ts';
import { RunningServer } from './fixtures/running-server.ts';

const QUESTIONS = fileURLToPath(new URL('../fixtures/markup', import.meta.url));

let server: RunningServer;

test.beforeAll(async () => {
  server = await RunningServer.start(QUESTIONS);
});
test.afterAll(() => server.stop());

test('[B9] markup and images of a question are seen on every page, and act on none', async ({ browser }) => {
  test.setTimeout(120_000);
  const host = await openLibrary(browser, server.hostLink, 'en-GB');
  const complaints = complaintsOf(host.page);
  const code = await openRoom(host, { questionCount: 3 });
  const ada = await join(browser, server.origin, code, 'Ada', 'en-GB');
  complaintsOf(ada.page, complaints);
  const ben = await join(browser, server.origin, code, 'Ben', 'en-GB');
  const comes = await slowly(ben);
  const phones = [ada, ben];

  await test.step('a stem with code, emphasis, a list and an image', async () => {
    await opens(host, phones);
    for (const stem of [ada.page.locator('.p-stem'), host.page.locator('.sc-round')]) {
      await expect(stem.getByRole('heading', { level: 1 })).toHaveText(/bell --strike/);
      await expect(stem.locator('code').first()).toHaveText('bell --strike');
      await expect(stem.locator('strong')).toHaveText('80 m');
      await expect(stem.locator('ul li')).toHaveCount(2);
      await expectSeen(stem.getByAltText(/^Bars of loudness/));
    }
    await expectApart(host.page.locator('.sc-pictures'), host.page.locator('.sc-tile'));
    await enlarges(ada);
    for (const { page } of [host, ada]) await expectAccessible(page, 'asking with a picture');
    await answer(ada, 1);
  });

  await test.step('an image that comes late moves nothing', async () => {
    const first = ben.page.locator('button[data-choice]').first();
    const before = await first.boundingBox();
    comes();
    await expectSeen(ben.page.locator('.p-stem img'));
    await ben.page.evaluate(() => scrollTo(0, 0));
    expect(await first.boundingBox()).toEqual(before);
    await answer(ben, 0);
  });

  await test.step('the reveal says why, with its markup', async () => {
    await reveals(host, phones);
    for (const why of [ada.page.locator('.p-explanation'), host.page.locator('.sc-why')]) {
      await expect(why.locator('ol li')).toHaveText(['40 m: 53 dB', '80 m: 53 - 6 = 47 dB']);
      await expect(why.locator('code').first()).toHaveText('6 dB');
    }
    await expectSeen(host.page.locator('.sc-why img'));
    for (const { page } of [host, ada]) await expectAccessible(page, 'revealed with a picture');
  });

  await test.step('long code makes no page wider, and an explanation shows its image', async () => {
    await advance(host);
    await opens(host, phones);
    for (const { page } of [host, ada]) {
      await expect(page.locator('pre code')).toContainText('/no/space/anywhere/');
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
    await ben.page.route('**/media/**', (route) => route.abort());
    for (const { page } of phones) {
      await page.locator('input').fill('beats');
      await page.keyboard.press('Enter');
    }
    await reveals(host, phones);
    await expectSeen(ada.page.locator('.p-explanation img'));
    await expectSeen(host.page.locator('.sc-why').getByAltText('A wave that slowly grows and fades'));
    await expect(ben.page.locator('.p-explanation .is-missing')).toHaveText('A wave that slowly grows and fades');
  });

  await test.step('an image stands beside what is put in order', async () => {
    await advance(host);
    await opens(host, phones);
    await expectApart(host.page.locator('.sc-pictures'), host.page.locator('.sc-tile'));
    for (const phone of phones) await answer(phone, 0);
    await reveals(host, phones);
  });

  await test.step('the review and the report show it too', async () => {
    await advance(host);
    await expect(phaseOf(ada.page, 'ended')).toBeVisible({ timeout: 20_000 });
    await ada.page.locator('a[href^="/review/"]').click();
    await ada.page.locator('[data-action="all"]').click();
    const first = ada.page.locator('[data-round="1"]');
    await expect(first.getByRole('heading', { level: 2 }).locator('code')).toHaveText('bell --strike');
    await expectSeen(first.locator('img'));
    await expect(first.locator('ol li code').first()).toHaveText('53 dB');
    await expectSeen(ada.page.locator('[data-round="2"] img'));
    await host.page.goto(`${server.origin}/host#sessions`);
    await host.page.locator('a[data-session]').first().click();
    const round = host.page.locator('[data-round="1"]');
    await round.getByRole('button').click();
    await expect(round.locator('.rep-stem code')).toHaveText('bell --strike');
    await expectSeen(round.locator('img'));
  });

  expect(complaints).toEqual([]);
});

/** The next question, up to its choices. */
async function opens(host: Person, phones: readonly Person[]): Promise<void> {
  await advance(host);
  await expect(phaseOf(host.page, 'reading')).toBeVisible();
  await advance(host);
  for (const { page } of phones) await expect(phaseOf(page, 'asking')).toBeVisible({ timeout: 20_000 });
}

/** By itself, once all have answered. */
async function reveals(host: Person, phones: readonly Person[]): Promise<void> {
  for (const { page } of [...phones, host]) await expect(phaseOf(page, 'revealed')).toBeVisible({ timeout: 20_000 });
}

/** Over the whole phone and back, and the answer is not touched by it. */
async function enlarges({ page }: Person): Promise<void> {
  await page.getByRole('button', { name: 'Enlarge the picture' }).click();
  const dialog = page.getByRole('dialog', { name: /^Bars of loudness/ });
  await expectSeen(dialog.locator('img'));
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(phaseOf(page, 'asking')).toBeVisible();
}

/** From now on images wait until they are told to come. */
async function slowly({ page }: Person): Promise<() => void> {
  let comes = () => {};
  const told = new Promise<void>((resolve) => (comes = resolve));
  await page.route('**/media/**', async (route) => {
    await told;
    await route.continue();
  });
  return comes;
}

/** It has come from the server, and has a place on the page. */
async function expectSeen(image: Locator): Promise<void> {
  await image.scrollIntoViewIfNeeded();
  await expect(image).toBeVisible();
  await expect.poll(() => image.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBeGreaterThan(100);
  const box = await image.boundingBox();
  expect(box && box.width > 100 && box.height > 50).toBe(true);
}

/** Inside the window, and over none of the others. */
async function expectApart(one: Locator, others: Locator): Promise<void> {
  await expect(others.first()).toBeVisible();
  const box = await one.boundingBox();
  for (const other of await others.all()) {
    const its = await other.boundingBox();
    const isApart = its && box && (its.x + its.width <= box.x || its.y + its.height <= box.y);
    expect(isApart).toBe(true);
  }
  expect(await one.evaluate((element) => element.getBoundingClientRect().bottom <= innerHeight)).toBe(true);
}

/** What the browser complains about, and what the page's policy forbade. */
function complaintsOf(page: Page, into: string[] = []): string[] {
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') into.push(message.text());
  });
  page.on('pageerror', (error) => into.push(String(error)));
  return into;
}
