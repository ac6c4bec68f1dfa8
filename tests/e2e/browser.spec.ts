import { expect, test } from '@playwright/test';

test('the browser that was found draws a page, in Korean too, and keeps what the page stores', async ({ page }) => {
  await page.route('http://bellringer.test/', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<h1 lang="ko">종이 울리면</h1>' }),
  );
  await page.goto('http://bellringer.test/');
  await expect(page.getByRole('heading')).toHaveText('종이 울리면');
  await page.evaluate(() => localStorage.setItem('seat', '1'));
  await page.reload();
  expect(await page.evaluate(() => localStorage.getItem('seat'))).toBe('1');
  const width = (text: string) =>
    page.evaluate((words) => document.createElement('canvas').getContext('2d')?.measureText(words).width, text);
  expect(await width('Bellringer')).toBeGreaterThan(20);
  expect((await page.screenshot()).byteLength).toBeGreaterThan(1000);
});
