import { describe, expect, it } from 'vitest';
import { foundAt, isFound, readWords, wantedOf } from './searching.ts';
import { itemOf, text } from './testing/lecture.ts';

const item = itemOf('auto-scaling-2', '1.6', {
  stem: text('서버 수를 스스로 맞추는 것은?', 'What fits the number of servers by itself?'),
  choices: [
    { text: text('EC2 Auto Scaling', 'EC2 Auto Scaling'), isKey: true, why: null },
    { text: text('가용 영역', 'Availability Zones, 99.99 % of the time'), isKey: false, why: null },
  ],
  typed: { key: text('람다', 'Lambda'), accepted: ['AWS Lambda'] },
  facts: [{ id: 'F-1.6-02', text: text('영역은 서로 떨어져 있다', 'Zones are isolated') }],
  errata: ['E-05'],
});
const read = readWords(item);
const finds = (search: string) => isFound(read, wantedOf(search));

describe('search', () => {
  it.each([
    '가용영역',
    '가용 영역',
    'ＥＣ２',
    'auto-scaling',
    'autoscaling',
    'AUTO SCALING',
    '람다',
    'aws lambda',
    '99.99',
  ])('[C7] reads as the judge of what is typed does: %s', (search) => expect(finds(search)).toBe(true));

  it.each(['auto-scaling-2', '1.6', '１．６', 'F-1.6-02', 'e-05', 'isolated', '떨어져'])(
    '[C7] finds ids, the topic, facts and errata: %s',
    (search) => expect(finds(search)).toBe(true),
  );

  it.each(['1.6.1', '16', '11.6', '9999', '6.02', 'lambda s3'])('[C7] not what is not there: %s', (search) => {
    expect(finds(search)).toBe(false);
  });

  it('[C7] a topic is found with those below it', () => {
    const below = readWords(itemOf('q', '1.6.2'));
    expect(isFound(below, wantedOf('1.6'))).toBe(true);
    expect(isFound(below, wantedOf('6.2'))).toBe(false);
  });

  it('[C7] says where it matched when the stem in sight does not hold it', () => {
    expect(foundAt(read, wantedOf('servers'), 'en')).toBeNull();
    expect(foundAt(read, wantedOf(''), 'en')).toBeNull();
    expect(foundAt(read, wantedOf('servers lambda'), 'en')).toEqual({ before: '', match: 'Lambda', after: '' });
    expect(foundAt(read, wantedOf('autoscaling'), 'ko')).toEqual({ before: 'EC2 ', match: 'Auto Scaling', after: '' });
    expect(foundAt(read, wantedOf('99.99'), 'ko')).toEqual({
      before: 'Availability Zones, ',
      match: '99.99',
      after: ' % of the time',
    });
    expect(foundAt(read, wantedOf('1.6'), 'ko')).toEqual({ before: 'F-', match: '1.6', after: '-02' });
  });

  it('[C7] cuts what stands around the match, between words', () => {
    const place = text('', `${'one '.repeat(40)}zone${' two'.repeat(40)}`);
    const found = foundAt(readWords(itemOf('q', 't', { stem: text('', ''), place })), wantedOf('zone'), 'en');
    expect(found).toEqual({
      before: '…one one one one one ',
      match: 'zone',
      after: ' two two two two two…',
    });
  });
});
