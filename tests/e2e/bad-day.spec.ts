/**
 * Everything that goes wrong in a classroom, in one question: a phone reloads, one loses its line without being told,
 * one sits behind a proxy that swallows WebSockets, the host reloads, and the server dies in the middle and comes back.
 * Afterwards scores, seats and the running question with its remaining time are as if nothing had happened.
 */
import { expect, test } from '@playwright/test';
import { startLine, type LineProxy } from './fixtures/line-proxy.ts';
import type { Library } from '@bellringer/core/protocol';
import type { Report } from '@bellringer/core/report';
import { earningsOf, secondsLeft, touch, type Touched } from './fixtures/earning.ts';
import { advance, answer, expectHeld, join, openLibrary, openRoom, phaseOf, type Person } from './fixtures/people.ts';
import { RunningServer } from './fixtures/running-server.ts';

/** For so long the clock stands after a restart (SPEC P3). */
const RETURN_MS = 3000;

let server: RunningServer;
const lines: LineProxy[] = [];

test.beforeAll(async () => {
  server = await RunningServer.start();
});
test.afterAll(async () => {
  for (const line of lines) await line.stop();
  await server.stop();
});

test('[P6] a reload, a silent line, a swallowed upgrade and a killed server cost nobody anything', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const host = await openLibrary(browser, server.hostLink, 'en-GB');
  const code = await openRoom(host, { questionCount: 2, timeFactor: '2' });
  const silent = await newLine({ serverPort: server.port });
  const deaf = await newLine({ serverPort: server.port, swallowsUpgrades: true });
  const torn = await newLine({ serverPort: server.port });
  const ada = await join(browser, server.origin, code, 'Ada');
  const ben = await join(browser, silent.origin, code, 'Ben');
  const chidi = await join(browser, deaf.origin, code, 'Chidi', 'en-GB');
  const dana = await join(browser, server.origin, code, 'Dana');
  const eve = await join(browser, torn.origin, code, 'Eve');

  const everyone = { Ada: ada, Ben: ben, Chidi: chidi, Dana: dana, Eve: eve };
  const touched: Partial<Record<keyof typeof everyone, Touched>> = {};
  const [, room = ''] = /\/screen\/([\w-]+)/.exec(host.page.url()) ?? [];

  await advance(host);
  touched.Ada = await touch(ada, 0);
  touched.Chidi = await touch(chidi, 1);

  await test.step('a phone that reloads has its seat and its answer', async () => {
    await ada.page.reload();
    await expectHeld(ada);
  });

  await test.step('a phone whose line falls silent answers, is told the truth, and is held when the line is back', async () => {
    silent.silence();
    const choice = await ben.page.locator('button[data-choice]').first().getAttribute('data-choice');
    await answer(ben, 0);
    await expect(ben.page.locator('[data-state="sending"]')).toBeVisible();
    await ben.page.waitForTimeout(10_000);
    await expect(ben.page.locator('[data-state="held"]')).toHaveCount(0);
    const leftBefore = await secondsLeft(dana);
    silent.restore();
    await expect(ben.page.locator('[data-state="held"]')).toBeVisible({ timeout: 15_000 });
    touched.Ben = { choice: choice ?? '', leftBefore, leftAfter: await secondsLeft(dana) };
  });

  await test.step('an answer that was given without a line is held after a reload, once the line is back', async () => {
    torn.cut();
    const choices = eve.page.locator('button[data-choice]');
    const place = 3 % (await choices.count());
    const choice = await choices.nth(place).getAttribute('data-choice');
    const leftBefore = await secondsLeft(dana);
    await answer(eve, place);
    await expect(eve.page.locator('[data-state="sending"]')).toBeVisible();
    await eve.page.goto('about:blank');
    torn.restore();
    await eve.page.goto(`${torn.origin}/r/${code}`);
    await expectHeld(eve);
    touched.Eve = { choice: choice ?? '', leftBefore, leftAfter: await secondsLeft(dana) };
  });

  await test.step('a host who reloads goes on where the room is', async () => {
    await host.page.reload();
    await expect(phaseOf(host.page, 'asking')).toBeVisible();
  });

  await test.step('the server dies in the middle of the question and nobody notices for more than seconds', async () => {
    const answered = [ada, ben, chidi, eve];
    const before = { held: await Promise.all(answered.map(heldAnswer)), seats: await seatsIn(room) };
    const leftBefore = await secondsLeft(dana);
    await server.kill();
    await expect(dana.page.locator('.p-banner')).toBeVisible();
    await dana.page.waitForTimeout(3000);
    await server.launch();
    const backAt = Date.now();
    await expect(dana.page.locator('.p-banner')).toHaveCount(0);
    await expect(dana.page.locator('[data-phase="asking"] button[data-choice]').first()).toBeEnabled();
    const leftAfter = await secondsLeft(dana);
    // It was away for over three seconds and stands for three more; the clock shows none of it, and gives nothing either.
    const ranMs = Math.max(0, Date.now() - backAt - RETURN_MS);
    expect(leftAfter).toBeLessThanOrEqual(leftBefore + 1);
    expect(leftAfter).toBeGreaterThanOrEqual(leftBefore - 2 - Math.ceil(ranMs / 1000));
    // What these pages show after a reload they have from the new server.
    await Promise.all(answered.map(({ page }) => page.reload()));
    expect(await Promise.all(answered.map(heldAnswer))).toEqual(before.held);
    expect(await seatsIn(room)).toEqual(before.seats);
    // Every choice is somebody's: a wall without a point shows no names.
    touched.Dana = await touch(dana, 2);
    for (const phone of Object.values(everyone))
      await expect(phaseOf(phone.page, 'revealed')).toBeVisible({ timeout: 20_000 });
    await expect(phaseOf(host.page, 'revealed')).toBeVisible();
  });

  await test.step('every score is what the answer earned, on every page and in the file', async () => {
    const key = await ada.page
      .locator('[data-choice].is-key')
      .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-choice') ?? ''));
    const { players, limitMs } = await playedIn(room);
    await advance(host);
    await expect(phaseOf(host.page, 'standings')).toBeVisible();
    for (const [name, { page }] of Object.entries(everyone)) {
      const { least, most } = earningsOf(touched[name as keyof typeof everyone] as Touched, key, limitMs);
      const score = players.find((player) => player.nickname === name)?.score ?? -1;
      expect(score, name).toBeGreaterThanOrEqual(least);
      expect(score, name).toBeLessThanOrEqual(most);
      const said = score.toLocaleString('en');
      await expect(host.page.locator('.sc-place', { hasText: name })).toContainText(said);
      await expect(phaseOf(page, 'standings').locator('li.is-you')).toContainText(name);
      await expect(phaseOf(page, 'standings').locator('li.is-you')).toContainText(said);
    }
    const rows = players.map(({ rank, nickname, score, rightCount }) =>
      [rank, nickname, score, rightCount, 1, 1].join(),
    );
    const csv = await server.askAsHost(`/api/sessions/${room}/leaderboard.csv`);
    expect(csv.trim().split('\r\n').slice(1)).toEqual(rows);
  });

  await test.step('a phone that comes back by the same link has the same seat', async () => {
    await ben.page.goto(`${silent.origin}/r/${code}`);
    await expect(phaseOf(ben.page, 'standings').locator('li.is-you')).toContainText('Ben');
    expect((await seatsIn(room)).map(({ nickname }) => nickname)).toEqual(Object.keys(everyone));
  });

  await test.step('a second tab takes the seat, and the first one is told', async () => {
    const tab = await ada.context.newPage();
    await tab.goto(`${server.origin}/r/${code}`);
    await expect(phaseOf(tab, 'standings')).toBeVisible();
    await expect(ada.page.locator('[data-state="replaced"]')).toBeVisible();
  });
});

async function newLine(options: Parameters<typeof startLine>[0]): Promise<LineProxy> {
  const line = await startLine(options);
  lines.push(line);
  return line;
}

/** The words of the answer of which this phone was told that it is held. */
async function heldAnswer({ page }: Person): Promise<string[]> {
  await expect(page.locator('[data-state="held"] li').first()).toBeVisible();
  return page.locator('[data-state="held"] li').allTextContents();
}

async function reportOf(room: string): Promise<Report> {
  return JSON.parse(await server.askAsHost(`/api/sessions/${room}`)) as Report;
}

/** Who has a seat, in the order of their names. */
async function seatsIn(room: string) {
  const { players } = await reportOf(room);
  return players
    .map(({ player, nickname }) => ({ player, nickname }))
    .toSorted((one, other) => one.nickname.localeCompare(other.nickname));
}

/** The leaderboard after the first round, and how long the class had for it: twice what its item says. */
async function playedIn(room: string) {
  const { players, rounds } = await reportOf(room);
  const library = JSON.parse(await server.askAsHost('/api/library')) as Library;
  const items = library.banks.flatMap((bank) => bank.items);
  const seconds = items.find((item) => item.id === rounds[0]?.question)?.seconds ?? Number.NaN;
  return { players, limitMs: seconds * 1000 * 2 };
}
