import { bad, good } from '../testing.ts';
import type { Example } from '../testing.ts';

const letters = (ko: number, en: number) => `${'종'.repeat(ko)} | ${'b'.repeat(en)}`;
const BRONZE = '청동으로 만든 악기는 무엇인가요? | Which instrument is made of bronze?';

export const CUE_EXAMPLES: readonly Example[] = [
  // 1.35 times is the edge: 28 beside 20 is over it, 27 is not.
  bad('longest-key', { choices: [letters(14, 28), letters(10, 20), letters(10, 20)] }, 2),
  bad(
    'longest-key',
    { choices: ['아주 크고 오래된 종 | A very large and old bell', '돌 | A stone', '나무 | Wood'] },
    2,
  ),
  ...good(
    'longest-key',
    { choices: [letters(27, 27), letters(20, 20), letters(20, 20)] },
    { choices: ['청동 종 | A bell', '둥근 돌 | A stone', '나무 | A tree'] },
    // Long beside the mean, and not the longest.
    { choices: [letters(20, 20), letters(20, 20), letters(2, 2), letters(2, 2)] },
    { kind: 'multiple', choices: [letters(20, 20), letters(20, 20), letters(2, 2)] },
  ),

  bad('absolute-words', { choices: ['종 | A bell', '항상 조용한 돌 | An always silent stone'] }, 2),
  ...good(
    'absolute-words',
    { choices: ['언제나 울리는 종 | It always rings', '항상 조용한 돌 | An always silent stone'] },
    { choices: ['종 | A bell', '모두의 돌 | A stone by the wall'] },
  ),
  bad(
    'absolute-truth',
    { kind: 'truth', key: false, stem: '종은 항상 울린다. | A bell always rings in the tower.' },
    2,
  ),
  ...good(
    'absolute-truth',
    { kind: 'truth', key: true, stem: '종은 항상 울린다. | A bell always rings in the tower.' },
    { kind: 'truth', key: false, stem: '종은 밤에 울린다. | A bell rings in the tower at night.' },
  ),

  bad('clang', { stem: BRONZE, choices: ['청동 종 | A bronze bell', '나무 북 | A wooden drum'] }, 2),
  bad(
    'clang',
    {
      stem: 'VPC를 지키는 것은 무엇인가요? | What guards a VPC and its servers?',
      choices: ['VPC 벽 | A VPC wall', '큰 북 | A drum'],
    },
    2,
  ),
  bad(
    'clang',
    {
      stem: 'S3에 저장하는 것은 무엇인가요? | What do you keep in S3 buckets.',
      choices: ['S3 객체 | S3 objects', '큰 북 | A drum'],
    },
    2,
  ),
  bad(
    'clang',
    {
      kind: 'multiple',
      stem: '청동으로 만든 악기 두 개를 고르세요. | Choose the TWO made of bronze.',
      choices: ['청동 종 | A bronze bell', '청동 징 | A bronze gong', '나무 북 | A wooden drum'],
    },
    2,
  ),
  ...good(
    'clang',
    { stem: BRONZE, choices: ['청동 종 | A bronze bell', '청동 문 | A bronze door'] },
    { stem: BRONZE, choices: ['종 | A bell', '청동 문 | A bronze door'] },
    {
      kind: 'multiple',
      stem: '청동으로 만든 악기 두 개를 고르세요. | Choose the TWO made of bronze.',
      choices: ['청동 종 | A bronze bell', '큰 징 | A gong', '나무 북 | A wooden drum'],
    },
    { stem: 'AWS에서 무엇을 쓰나요? | Which of the TWO is on AWS?', choices: ['AWS 종 | An AWS bell', '북 | A drum'] },
  ),

  bad('grammar-cue', { stem: '무엇이 울리나요? | What rings is an' }, 1),
  bad('grammar-cue', { stem: '무엇이 울리나요? | What rings is a ____.', choices: ['종 | bell', '경보 | alarm'] }, 1),
  bad('grammar-cue', { kind: 'text', stem: '무엇이 울리나요? | What rings in the tower is an ____.' }, 1),
  bad(
    'grammar-cue',
    { stem: '탑에서 ____을 울리나요? | What rings in the village?', choices: ['종 | bell', '소 | cow'] },
    1,
  ),
  bad(
    'grammar-cue',
    { stem: '탑에서 (   )가 울리나요? | What rings here then?', choices: ['소 | cow', '종 | bell'] },
    1,
  ),
  bad(
    'grammar-cue',
    {
      stem: '울리는 것들은 무엇인가요? | Which of these are in the tower?',
      choices: ['종들 | Bells', '북 | Drum', '나팔들 | Horns'],
    },
    2,
  ),
  bad(
    'grammar-cue',
    { stem: '무엇이 울리나요? | Which is in the tower?', choices: ['종 | A bell', '북 | Two drums'] },
    1,
  ),
  bad(
    'grammar-cue',
    { choices: ['종을 친다 | To ring a bell', '북 치기 | Beating a drum', '나팔 불기 | Blowing a horn'] },
    2,
  ),
  ...good(
    'grammar-cue',
    { stem: '무엇이 울리나요? | What rings is a', choices: ['종 | bell', '북 | drum', '뿔 | unicorn’s horn'] },
    { stem: '무엇이 울리나요? | What rings in the tower is a(n) ____.', choices: ['종 | bell', '경보 | alarm'] },
    { stem: '무엇이 울리나요? | Which term sets B apart from A?' },
    { stem: '탑에서 ____을(를) 울리나요? | What rings in here?', choices: ['종 | bell', '소 | cow'] },
    { stem: '탑에서 ____을 울리나요? | What rings in here now?', choices: ['종 | bell', '북 | drum', 'ELB | ELB'] },
    { stem: '울리는 것들은 무엇인가요? | Which of these are here?', choices: ['종들 | Bells', '북들 | Drums'] },
    {
      stem: '울리는 것은 무엇인가요? | Which is in the tower?',
      choices: ['종 | A bell', 'AWS | AWS Outposts', '소식 | News'],
    },
    { choices: ['종 치기 | Ringing a bell', '북 치기 | Beating a drum', '나팔 불기 | Blowing a horn'] },
    { choices: ['종을 친다 | To ring a bell', '북 치기 | Beating a drum', '나팔 | A horn'] },
  ),

  // The key shares two words more with the others than they do; one more is chance.
  bad(
    'convergence',
    {
      choices: [
        '빨강 파랑 | large bronze bells outside',
        '빨강 노랑 | large bronze drums',
        '파랑 초록 | pipes outside, bells',
      ],
    },
    1,
  ),
  bad('convergence', { choices: ['빨강 파랑 초록 노랑 | bell', '빨강 파랑 검정 | drum', '초록 노랑 하양 | horn'] }, 1),
  ...good(
    'convergence',
    { choices: ['빨강 파랑 | large bells', '빨강 노랑 | large drums', '파랑 초록 | bells outside'] },
    { choices: ['큰 종 | red bell', '큰 북 | red drum', '큰 피리 | red pipe'] },
    { choices: ['빨강 파랑 | large bronze bells', '빨강 파랑 | large bronze drums'] },
  ),

  bad('middle-number', { kind: 'number', key: 10 }, 1),
  bad('middle-number', { kind: 'number', key: 12, tolerance: 2 }, 1),
  ...good('middle-number', { kind: 'number', key: 16 }, { kind: 'number', key: 12, tolerance: 1 }),

  bad('rivals', { choices: ['종 | A bell', '징 | A gong'] }, 1),
  bad('rivals', { choices: ['징 | A gong', '종 | Many bells'] }, 1),
  ...good(
    'rivals',
    { choices: ['종 | A bell', '북 | A drum'] },
    { choices: ['이름표 | A label', '징 | A gong'] },
    { choices: ['북 | A drum', '종 | A bell', '징 | A gong'] },
    { kind: 'multiple', choices: ['종 | A bell', '징 | A gong', '북 | A drum'] },
  ),
];
