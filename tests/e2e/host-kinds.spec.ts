/**
 * What a host sees of every kind of question: on the big screen, on the remote, and in the report; and how typed answers
 * are judged on each of them. The right answers stand in tests/fixtures/every-kind.
 */
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { expectNoViolations } from './fixtures/accessible.ts';
import {
  advance,
  answer,
  confirmRemote,
  expectHeld,
  join,
  openLibrary,
  openRoom,
  phaseOf,
  type Person,
} from './fixtures/people.ts';
import { RunningServer } from './fixtures/running-server.ts';

const QUESTIONS = fileURLToPath(new URL('../fixtures/every-kind', import.meta.url));

let server: RunningServer;
let host: Person;
let remote: Person;
let ada: Person;

test.beforeAll(async () => {
  server = await RunningServer.start(QUESTIONS);
});
test.afterAll(() => server.stop());

test('a host sees every kind, and judges what was typed', async ({ browser }) => {
  test.setTimeout(150_000);
  host = await openLibrary(browser, server.hostLink, 'ko-KR');
  const code = await openRoom(host, { questionCount: 6 });
  remote = await confirmRemote(browser, server.origin, host);
  ada = await join(browser, server.origin, code, 'Ada', 'en-GB');

  await test.step('order and pairs stand without a number, then as they are right', async () => {
    await opens();
    await expect(host.page.locator('.sc-order .sc-tile')).toHaveCount(3);
    await expect(remote.page.locator('.rem-placed li')).toHaveText([/^1추/, /^2종/, /^3종탑/]);
    await answer(ada, 0);
    await reveals();
    await expect(host.page.locator('.sc-row-text')).toHaveText(['추', '종', '종탑']);
    await opens();
    await expect(host.page.locator('.is-targets .sc-tile')).toHaveCount(4);
    await answer(ada, 0);
    await reveals();
    await expect(host.page.locator('.sc-pair')).toHaveCount(3);
  });

  await test.step('a number has its range, then its key and what was typed', async () => {
    await opens();
    await expect(host.page.locator('.sc-range')).toContainText('1 – 108');
    await types('33');
    await expect(remote.page.locator('[data-typed="33"]')).toContainText('맞음');
    await reveals();
    await expect(host.page.locator('.sc-column.is-right')).toContainText('33');
  });

  await test.step('a word is accepted on the remote, refused on the host’s page, and taken back', async () => {
    await opens();
    await types('타종하는 사람');
    await expectAccessible(remote.page, 'remote, typed answers');
    await remote.page.locator('[data-typed="타종하는 사람"]').click();
    await remote.page.locator('[data-action="accept"]').click();
    await reveals();
    await expect(phaseOf(ada.page, 'revealed')).toHaveAttribute('data-state', 'right');
    await host.page.keyboard.press('j');
    await host.page.locator('dialog [data-action="refuse"]').click();
    await expect(phaseOf(ada.page, 'revealed')).toHaveAttribute('data-state', 'wrong');
    await expectAccessible(host.page, 'screen, judging');
    await host.page.locator('dialog [data-action="undo"]').click();
    await expect(host.page.locator('dialog [data-action="undo"]')).toHaveCount(0);
    await host.page.keyboard.press('Escape');
  });

  await test.step('opinions grow on the wall; a word goes off it and comes back', async () => {
    await opens();
    await answer(ada, 1);
    await expect(host.page.locator('.sc-tile-tally b')).toHaveText(['0', '1']);
    await reveals();
    await expect(host.page.locator('.sc-key')).toHaveCount(0);
    await opens();
    await types('ding dong');
    await expect(host.page.locator('.sc-cloud li')).toHaveText(/ding dong/);
    await expectAccessible(remote.page, 'remote, words');
    await remote.page.locator('[data-word="ding dong"]').click();
    await expect(host.page.locator('.sc-cloud')).toHaveCount(0);
    await remote.page.locator('[data-word="ding dong"]').click();
    await reveals();
    await expect(host.page.locator('.sc-cloud li')).toHaveText(/ding dong/);
  });

  await test.step('the report shows them all, and a word is accepted after the end', async () => {
    await advance(host);
    await expect(phaseOf(ada.page, 'ended')).toBeVisible();
    const page = await host.context.newPage();
    await page.goto(server.hostLink);
    await page.locator('a[href="#sessions"]').click();
    await page.locator('a[data-session]').first().click();
    await expect(page.locator('tbody[data-round]')).toHaveCount(6);
    const score = page.locator('[data-player] .is-number').first();
    const before = await score.textContent();
    await page.locator('[data-round="4"] button').first().click();
    await page.locator('[data-typed="타종하는 사람"] [data-action="accept"]').click();
    await expect(page.locator('[data-typed="타종하는 사람"]')).toContainText('직접 채점');
    await expect(score).not.toHaveText(before ?? '');
    await expectAccessible(page, 'report');
  });
});

/** The next question, up to its choices. */
async function opens(): Promise<void> {
  if (await phaseOf(host.page, 'revealed').isVisible()) {
    await advance(host);
    await expect(phaseOf(host.page, 'standings')).toBeVisible();
  }
  await advance(host);
  await expect(phaseOf(host.page, 'reading')).toBeVisible();
  await advance(host);
  for (const { page } of [host, remote, ada]) await expect(phaseOf(page, 'asking')).toBeVisible({ timeout: 20_000 });
  await expectAccessible(host.page, 'screen, asking');
}

/** The bell rings by itself once all have answered, and the key follows. */
async function reveals(): Promise<void> {
  for (const { page } of [host, remote, ada]) await expect(phaseOf(page, 'revealed')).toBeVisible({ timeout: 20_000 });
  await expectAccessible(host.page, 'screen, revealed');
}

async function types(words: string): Promise<void> {
  await ada.page.locator('fieldset.p-choices input').fill(words);
  await ada.page.locator('[data-send]').click();
  await expectHeld(ada);
}

/** In the middle of a game a page takes longer to rest. */
function expectAccessible(page: Page, where: string): Promise<void> {
  return expectNoViolations(page, where, 10_000);
}
