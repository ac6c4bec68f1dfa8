/**
 * Everything that goes wrong in a classroom, in one question: a phone reloads, one loses its line without being told,
 * one sits behind a proxy that swallows WebSockets, the host reloads, and the server dies in the middle and comes back.
 * Afterwards scores, seats and the running question with its remaining time are as if nothing had happened.
 */
import { expect, test } from '@playwright/test';
import { startLine, type LineProxy } from './fixtures/line-proxy.ts';
import { advance, answer, expectHeld, join, openLibrary, openRoom, phaseOf, type Person } from './fixtures/people.ts';
import { RunningServer } from './fixtures/running-server.ts';

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

  await advance(host);
  await answer(ada, 0);
  await expectHeld(ada);
  await answer(chidi, 1);
  await expectHeld(chidi);

  await test.step('a phone that reloads has its seat and its answer', async () => {
    await ada.page.reload();
    await expectHeld(ada);
  });

  await test.step('a phone whose line falls silent answers, is told the truth, and is held when the line is back', async () => {
    silent.silence();
    await answer(ben, 0);
    await expect(ben.page.locator('[data-state="sending"]')).toBeVisible();
    await ben.page.waitForTimeout(10_000);
    await expect(ben.page.locator('[data-state="held"]')).toHaveCount(0);
    silent.restore();
    await expect(ben.page.locator('[data-state="held"]')).toBeVisible({ timeout: 15_000 });
  });

  await test.step('an answer that was given without a line is held after a reload, once the line is back', async () => {
    torn.cut();
    await answer(eve, 0);
    await expect(eve.page.locator('[data-state="sending"]')).toBeVisible();
    await eve.page.goto('about:blank');
    torn.restore();
    await eve.page.goto(`${torn.origin}/r/${code}`);
    await expectHeld(eve);
  });

  await test.step('a host who reloads goes on where the room is', async () => {
    await host.page.reload();
    await expect(phaseOf(host.page, 'asking')).toBeVisible();
  });

  await test.step('the server dies in the middle of the question and nobody notices for more than seconds', async () => {
    const before = await secondsLeft(dana);
    await server.kill();
    await expect(dana.page.locator('.p-banner')).toBeVisible();
    await dana.page.waitForTimeout(3000);
    await server.launch();
    await expect(dana.page.locator('.p-banner')).toHaveCount(0);
    await expect(dana.page.locator('[data-phase="asking"] button[data-choice]').first()).toBeEnabled();
    // It was away for over three seconds and stands for three more; the clock shows none of it.
    expect(await secondsLeft(dana)).toBeGreaterThanOrEqual(before - 3);
    await answer(dana, 0);
    await expect(dana.page.locator('[data-state="held"]')).toBeVisible({ timeout: 15_000 });
    for (const phone of [ada, ben, chidi, dana, eve])
      await expect(phaseOf(phone.page, 'revealed')).toBeVisible({ timeout: 20_000 });
    await expect(phaseOf(host.page, 'revealed')).toBeVisible();
  });

  await test.step('every score is there, and a phone that comes back by the same link has the same seat', async () => {
    await advance(host);
    await expect(phaseOf(host.page, 'standings')).toBeVisible();
    for (const name of ['Ada', 'Ben', 'Chidi', 'Dana', 'Eve'])
      await expect(host.page.getByText(name).first()).toBeVisible();
    await ben.page.goto(`${silent.origin}/r/${code}`);
    await expect(phaseOf(ben.page, 'standings')).toBeVisible();
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

/** What the countdown on a phone reads, whole seconds. */
async function secondsLeft({ page }: Person): Promise<number> {
  const text = await page.locator('.ui-timer text').first().textContent();
  return Number.parseInt(text ?? '', 10);
}
