import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typed, words } from '../testing/questions.ts';
import { canonicalOf, fractionOf, isNearMiss } from './index.ts';

const route = typed('q');

describe('what stands around an accepted answer', () => {
  test.each([
    'the route table',
    'A Route Table',
    '“the route table”',
    'route tables',
    'the route tables',
    'Route tables를',
    '라우팅 테이블들',
    '라우팅 테이블들이',
    '라우팅 테이블들을',
  ])('[Q8] %s is right: so is an article before it or a plural', (answer) => {
    expect(fractionOf(route, 'routetable', answer)).toBe(1);
    expect(isNearMiss(route, 'routetable', answer)).toBe(false);
  });

  test('[Q8] articles and plurals are never stripped blindly', () => {
    const right = (key: string, answer: string, wrong: string[] = []) =>
      fractionOf(typed('q', { key, accepted: [], slips: [{ answers: wrong, why: { ko: '', en: '' } }] }), key, answer);
    expect([right('a', 'A'), right('record', 'a record'), right('record', 'a record', ['A record'])]).toEqual([
      1, 1, 0,
    ]);
    expect([right('table', 'thetable'), right('cats', 'cat'), right('나들', '나')]).toEqual([0, 0, 0]);
    expect([right('ami', 'AMIs'), right('ec2', 'EC2s'), right('box', 'boxes')]).toEqual([1, 1, 1]);
    expect([right('a', 'as'), right('s3', 's3s'), right('ec2서버', 'EC2 서버s')]).toEqual([0, 0, 0]);
    expect([right('ec', 'ecs', ['ECS']), right('subnets', 'the subnet', ['subnet'])]).toEqual([0, 0]);
  });

  test.each([
    'Route table(라우팅 테이블)',
    '라우팅 테이블 (Route Table)',
    '라우팅 테이블（ROUTE TABLE）',
    '라우팅 테이블(a route table)이요',
    '라우팅 테이블(route table)들을',
    '라우팅 테이블, Route table',
    '(route table)',
  ])('[Q11] %s is right: two names of it', (answer) => {
    expect(fractionOf(route, 'routetable', answer)).toBe(1);
    expect(isNearMiss(route, 'routetable', answer)).toBe(false);
  });

  test.each([
    '라우팅 테이블(rout table)',
    'Route tabel (라우팅 테이블)',
    '라우팅 테이블, rout table',
    '라우틴 테이블(route table)를',
  ])('[Q9] [Q11] %s is let pass and flagged: a slip in one name of it', (answer) => {
    expect(fractionOf(route, 'routetable', answer)).toBe(1);
    expect(isNearMiss(route, 'routetable', answer)).toBe(true);
  });

  test.each([
    'route table (security group)',
    'security group (route table)',
    'route table, security group',
    'route table, 서브넷',
    '라우팅 테이블(서브넷)',
    '라우팅 테이블/서브넷',
    'route table or subnet',
    'rout table (라우틴 테이블)',
    '라우팅 테이블 (route table) 서브넷',
    '라우팅 테이블(이)라',
  ])('[Q11] %s is wrong: a hedge, or no name of it', (answer) => {
    expect(fractionOf(route, 'routetable', answer)).toBe(0);
    expect(isNearMiss(route, 'routetable', answer)).toBe(false);
  });

  test('[Q11] two names are two, also where one term is both of them; a slash is not guessed away', () => {
    const why = { ko: '', en: '' };
    const subnet = typed('q', {
      key: 'subnet',
      accepted: ['vpcsubnet', '서브넷(sn)'],
      slips: [{ answers: ['VPC'], why }],
    });
    const worth = (answer: string) => fractionOf(subnet, 'subnet', answer);
    expect([worth('VPC subnet'), worth('서브넷(SN)'), worth('the VPC subnets')]).toEqual([1, 1, 1]);
    expect([worth('VPC, subnet'), worth('VPC, subnets'), worth('VPC/subnet'), worth('서브넷(VN)')]).toEqual([
      0, 0, 0, 0,
    ]);
    // A slip that the host has made the key is none any more.
    expect(fractionOf(subnet, 'vpc', 'VPC (VPC subnet)')).toBe(1);
  });

  test('[Q11] two answers of which one would be wrong are wrong, however they are joined', () => {
    const term = fc.stringMatching(/^([b-z]{3,8}|[가-힣]{2,5})$/);
    const joined = fc.constantFrom(
      'A (B)',
      'A(B)',
      'A, B',
      'A,B',
      'A/B',
      'A or B',
      'A B',
      'A 또는 B',
      'the A (a B)',
      'A들, B를',
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(term, { minLength: 3, maxLength: 6 }),
        joined,
        fc.boolean(),
        (terms, form, isListed) => {
          const [key = '', other = '', ...accepted] = terms;
          const slips = isListed ? [{ answers: [other], why: { ko: '', en: '' } }] : [];
          const question = typed('q', { key, accepted, slips });
          fc.pre(fractionOf(question, key, other) === 0);
          for (const [a, b] of [
            [key, other],
            [other, key],
          ] as const) {
            const answer = form.replace(/[AB]/g, (letter) => (letter === 'A' ? a : b));
            expect(fractionOf(question, key, answer)).toBe(0);
          }
        },
      ),
    );
  });
});

describe('the same answer', () => {
  test('[S9] what names the same listed term is the same answer, right or wrong', () => {
    const same = (...answers: string[]) => new Set(answers.map((answer) => canonicalOf(route, answer)));
    expect(same('라우팅 테이블', '라우팅 테이블이요', '라우팅 테이블들', '라우팅테이블 (Route table)')).toEqual(
      new Set(['라우팅테이블']),
    );
    expect(same('security group', 'a Security-Group', 'security groups를')).toEqual(new Set(['securitygroup']));
    expect(same('routing list', 'the routing list', 'rout table', 'route table (subnet)').size).toBe(4);
    expect(canonicalOf(words('q'), 'The Cloud, clouds')).toBe('thecloudclouds');
  });

  test('[S9] the same answer is worth the same', () => {
    const around = fc.tuple(
      fc.constantFrom('', 'the ', 'a '),
      fc.constantFrom('route table', '라우팅 테이블', 'security group', 'routetabel', 'subnet'),
      fc.constantFrom('', 's', '들', '이요', '들을', ' (route table)', ', 라우팅 테이블', ' (subnet)'),
    );
    fc.assert(
      fc.property(around, around, (one, other) => {
        const [a, b] = [one.join(''), other.join('')];
        fc.pre(canonicalOf(route, a) === canonicalOf(route, b));
        expect(fractionOf(route, 'routetable', a)).toBe(fractionOf(route, 'routetable', b));
        expect(isNearMiss(route, 'routetable', a)).toBe(isNearMiss(route, 'routetable', b));
      }),
    );
  });
});
