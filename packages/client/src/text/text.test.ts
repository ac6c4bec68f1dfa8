// @vitest-environment happy-dom
import { REFUSALS } from '@bellringer/core/game';
import { afterEach, describe, expect, it } from 'vitest';
import * as choosingWords from './choosing.ts';
import * as game from './game.ts';
import { kinds } from './kinds.ts';
import { fill, lang, langOf, number, say, sayCount, speak } from './language.ts';
import type { Text } from './language.ts';
import * as hostWords from './library.ts';
import * as player from './player.ts';
import { refusals } from './refusals.ts';
import * as remoteWords from './remote.ts';
import * as reportWords from './report.ts';
import * as screenWords from './screen.ts';
import { placeOf, shared } from './shared.ts';

/** Two lines of one sentence: the languages put their numbers into different ones. */
const { rightOf, rightOfMore } = screenWords.screen;
const rightInAll: Text = { ko: `${rightOf.ko} ${rightOfMore.ko}`, en: `${rightOf.en} ${rightOfMore.en}` };

/** A phone's words stand alone, so that it loads what it shows; the others' stand in dictionaries. */
const dictionaries: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  player,
  game,
  kinds,
  shared,
  refusals,
  ...screenWords,
  screen: { ...screenWords.screen, rightOf: rightInAll, rightOfMore: rightInAll },
  ...remoteWords,
  ...hostWords,
  ...choosingWords,
  ...reportWords,
};
const placesIn = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(([place]) => place).toSorted();

afterEach(() => {
  speak('en');
  localStorage.clear();
});

describe.each(Object.entries(dictionaries))('%s', (_, dictionary) => {
  it.each(Object.entries(dictionary))('%s stands in both languages, with the same places to fill', (_name, text) => {
    expect(text.ko.trim()).not.toBe('');
    expect(text.en.trim()).not.toBe('');
    expect(placesIn(text.ko)).toEqual(placesIn(text.en));
  });
});

it('every way of saying no has a sentence', () => {
  expect(Object.keys(refusals).toSorted()).toEqual([...REFUSALS].toSorted());
});

it('values are filled in, and an unknown place is left to be seen', () => {
  expect(fill('{n} of {total}, {what}', { n: 1068, total: 2 })).toBe('1,068 of 2, {what}');
  expect(number(0.4)).toBe('0.4');
});

it('English has a singular, Korean has not', () => {
  expect(sayCount(1, game.point, game.points)).toBe('1 point');
  expect(sayCount(2, game.point, game.points)).toBe('2 points');
  speak('ko');
  expect(sayCount(1, game.point, game.points)).toBe('1점');
});

it('places are ordinals', () => {
  expect([1, 2, 3, 4, 11, 22].map((rank) => placeOf(rank).en)).toEqual(['1st', '2nd', '3rd', '4th', '11th', '22nd']);
  expect(placeOf(3).ko).toBe('3위');
});

it('a switch of language is for this device, and the page says which one it speaks', () => {
  speak('ko');
  expect(document.documentElement.lang).toBe('ko');
  expect(localStorage.getItem('bellringer:language')).toBe('ko');
  expect(say(player.goIn)).toBe('들어가기');
});

it('a name in another language than the page is marked as such', () => {
  lang.value = 'en';
  expect(langOf('수아')).toBe('ko');
  expect(langOf('Ada')).toBeUndefined();
  expect(langOf('123')).toBeUndefined();
});
