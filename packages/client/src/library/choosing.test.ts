import type { Library, LibraryBank, LibraryItem } from '@bellringer/core/protocol';
import { describe, expect, it } from 'vitest';
import {
  changedOptionsCount,
  chooseBank,
  isEvenPick,
  minutesOf,
  openRoomOf,
  pickCount,
  pickedItems,
  setOption,
  shownItems,
  startChoosing,
  toggleItem,
} from './choosing.ts';

const text = (ko: string, en: string) => ({ ko, en });

function item(id: string, topic: string, over: Partial<LibraryItem> = {}): LibraryItem {
  return {
    id,
    kind: 'single',
    level: 1,
    seconds: 30,
    topic,
    place: text('리전', 'Regions'),
    stem: text(`질문 ${id}`, `Question ${id}`),
    choices: [],
    explanation: text('', ''),
    ...over,
  };
}

function bank(id: string, items: readonly LibraryItem[]): LibraryBank {
  return { id, lecture: text('강의', 'Lecture'), chapter: 1, title: text('장', 'Chapter'), items };
}

const first = bank(
  'first',
  Array.from({ length: 30 }, (_, n) => item(`f${n}`, `t${n % 5}`)),
);
const second = bank('second', [
  item('s1', 'a', { kind: 'truth' }),
  item('s2', 'b', { stem: text('엣지', 'Edge sites') }),
]);
const library: Library = { banks: [bank('empty', []), first, second], problems: [] };

describe('choosing what to play', () => {
  it('starts in the first chapter that has questions, with twelve of them picked', () => {
    const choosing = startChoosing(library);
    expect(choosing.bank).toBe('first');
    expect(pickedItems(choosing, first)).toHaveLength(12);
    expect(isEvenPick(choosing, first)).toBe(true);
  });

  it('keeps what was picked while another chapter is looked at', () => {
    const touched = toggleItem(startChoosing(library), second, 's1');
    const back = chooseBank(chooseBank(touched, 'first'), 'second');
    expect(pickedItems(back, second).map(({ id }) => id)).toEqual(['s2']);
  });

  it('opens the room with the picked items in the order of the lecture, however they were ticked', () => {
    const none = pickCount(startChoosing(library), first, 1);
    const [only] = pickedItems(none, first);
    const ticked = ['f20', 'f2', 'f9'].reduce(
      (now, id) => toggleItem(now, first, id),
      toggleItem(none, first, only?.id ?? ''),
    );
    expect(openRoomOf(ticked, first, null)).toEqual({
      bank: 'first',
      items: ['f2', 'f9', 'f20'],
      questionCount: 3,
      options: startChoosing(library).options,
    });
    expect(isEvenPick(ticked, first)).toBe(false);
  });

  it('never picks fewer than one question or more than the chapter has', () => {
    const choosing = startChoosing(library);
    expect(pickedItems(pickCount(choosing, first, 0), first)).toHaveLength(1);
    expect(pickedItems(pickCount(choosing, first, 999), first)).toHaveLength(30);
  });

  it('takes the streak bonus away with the preset that it belongs to', () => {
    const classic = setOption(setOption(startChoosing(library), 'preset', 'classic'), 'hasStreakBonus', true);
    expect(classic.options.hasStreakBonus).toBe(true);
    expect(changedOptionsCount(classic)).toBe(2);
    expect(setOption(classic, 'preset', 'accuracy').options.hasStreakBonus).toBe(false);
  });

  it('finds items by kind and by words of either language', () => {
    const choosing = startChoosing(library);
    expect(shownItems({ ...choosing, kind: 'truth' }, second).map(({ id }) => id)).toEqual(['s1']);
    expect(shownItems({ ...choosing, search: ' EDGE ' }, second).map(({ id }) => id)).toEqual(['s2']);
    expect(shownItems({ ...choosing, search: '엣지' }, second).map(({ id }) => id)).toEqual(['s2']);
  });

  it('says about how long it takes, and double time takes longer', () => {
    const twelve = Array.from({ length: 12 }, () => ({ seconds: 30 }));
    expect(minutesOf(twelve, 1)).toBe(9);
    expect(minutesOf(twelve, 2)).toBe(15);
    expect(minutesOf([], 1)).toBe(1);
  });
});
