// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { fit } from './fit.ts';

test('text takes the first step at which it fits', () => {
  const box = boxThatFitsFrom(2);
  fit(box, 4);
  expect(box.dataset['fit']).toBe('2');
});

test('text that fits nowhere stands at the last step', () => {
  const box = boxThatFitsFrom(9);
  fit(box, 3);
  expect(box.dataset['fit']).toBe('2');
});

test('what is marked inside must fit as well', () => {
  const box = boxThatFitsFrom(0);
  const label = boxThatFitsFrom(1, box);
  label.setAttribute('data-fits', '');
  box.append(label);
  fit(box, 3);
  expect(box.dataset['fit']).toBe('1');
});

/** Its text is as high as the box from this step of `stepped` on, and higher before. */
function boxThatFitsFrom(step: number, stepped?: HTMLElement): HTMLElement {
  const box = document.createElement('div');
  const of = stepped ?? box;
  Object.defineProperty(box, 'clientHeight', { value: 100 });
  Object.defineProperty(box, 'scrollHeight', { get: () => (Number(of.dataset['fit']) < step ? 150 : 100) });
  return box;
}
