import { bad, good } from '../testing.ts';
import type { Example } from '../testing.ts';

export const STEM_EXAMPLES: readonly Example[] = [
  bad('negative-stem', { stem: '소리가 나지 않는 것은 무엇인가요? | Which of them does not sound?' }, 2),
  bad('negative-stem', { stem: '종이 아닌 것은 무엇인가요? 하나를 고르세요. | Which is not a bell? Choose one.' }, 2),
  bad('negative-stem', { stem: '울리지 않는 것 두 개를 고르세요. | Choose the TWO that never ring out.' }, 2),
  bad('negative-stem', { stem: '맞는 말이 아닌 것을 고르세요. | Which statement about bells is false?' }, 2),
  bad('negative-stem', { stem: '종에 대해 옳지 않은 설명은 무엇인가요? | All of these ring except which one?' }, 2),
  bad('negative-stem', { stem: '마을에서 무엇이 울리나요? | Which of these isn’t likely to ring?' }, 1),
  ...good(
    'negative-stem',
    { stem: '전기가 없는 마을입니다. 무엇이 울리나요? | A village has no power, not yet. What rings?' },
    { stem: '소리가 나지 **않는** 것은 무엇인가요? | Which of them does NOT sound?' },
    { stem: '종이 ‘아닌’ 것은 무엇인가요? | Which of these is *not* a bell?' },
    { stem: '종을 치지 않는 마을에 알맞은 것은 무엇인가요? | What suits a village that does not ring bells?' },
    { stem: '전기가 없는 마을은 무엇을 쓰나요? | If there is no power and it cannot ring, what helps?' },
    { stem: '종은 왜 울리지 않나요? | Why does the bell in the tower not ring?' },
    { stem: '종이 적어도 몇 개 있나요? | What is at least needed to ring it?' },
    { kind: 'words', stem: '울리지 않는 것을 고르세요. | Which thing does not ring but should?' },
    { kind: 'truth', stem: '돌은 울리지 않는다. | A stone in the tower does not ring.' },
  ),

  bad(
    'double-negative',
    {
      stem: '울리지 **않는** 것은 무엇인가요? | Which of them does NOT ring out?',
      choices: ['추가 없는 종 | A bell without a clapper', '북 | A drum'],
    },
    2,
  ),
  ...good(
    'double-negative',
    {
      stem: '울리지 **않는** 것은 무엇인가요? | Which of them does NOT ring out?',
      choices: ['돌 | A stone', '종 | A bell'],
    },
    { choices: ['추가 없는 종 | A bell without a clapper', '북 | A drum'] },
  ),

  bad('unfocused-stem', { stem: '다음 중 옳은 것은 무엇인가요? | Which of the following is true?' }, 2),
  bad('unfocused-stem', { stem: '종에 대한 설명으로 옳은 것은 무엇인가요? | Which statement about bells is true?' }, 2),
  bad('unfocused-stem', { stem: '종에 대한 설명 중 틀린 것은 무엇인가요? | What is true about the bells here?' }, 2),
  bad(
    'unfocused-stem',
    { stem: '종에 관한 옳은 설명을 고르세요. | Choose the TWO correct statements about bells.' },
    2,
  ),
  bad('unfocused-stem', { stem: '마을의 오래된 종은 | The old bell of the village' }, 2),
  bad('unfocused-stem', { stem: '무엇이 울리나요? | What rings out loud?' }, 2),
  ...good(
    'unfocused-stem',
    { stem: '마을에서 무엇이 울리나요? | What rings in the village today?' },
    { stem: '옳은 순서로 울리는 것은 무엇인가요? | Which line puts the bells in the right order?' },
    {
      kind: 'match',
      stem: '종을 알맞은 설명과 연결하세요. 하나는 남습니다. | Match each bell with the statement that is true of it.',
    },
    { stem: '마을에 맞는 종은 어느 것인가요? | Which bell is right for a village?' },
    { stem: '마을에서 울리는 것은 ____ | What rings in the village is the ____' },
    { kind: 'truth', stem: '종은 탑에서 울린다. | A bell rings in the tower.' },
  ),

  bad(
    'middle-blank',
    { stem: '종은 ____ 때 울리고 그다음에는 조용해지나요? | A bell ____ when it is struck and then stops?' },
    2,
  ),
  bad('middle-blank', { stem: '종은 (   ) 때 울리고 조용해지나요? | A bell (   ) when it is struck and stops?' }, 2),
  // Nine letters behind it are more than an ending, eight are one.
  bad('middle-blank', { stem: '탑에서 ____ 울리는 종이다. | In the tower ____ is a bell.' }, 2),
  ...good(
    'middle-blank',
    { stem: '탑에서 ____울리는 종이다. | In the tower ____ a bell.' },
    { stem: '마을에서 울리는 것은 ____입니다. | What rings in the village is the ____.' },
    { stem: '함수 print()는 언제 종을 울리나요? | When does print() make the bell ring?' },
    { stem: '`__init__`은 언제 종을 울리나요? | When does `__init__` make the bell ring?' },
  ),

  bad(
    'window-dressing',
    {
      stem: '시장 아주머니는 날마다 싱싱한 생선을 판다. 종은 언제 울리나요? | A woman at the market sells fresh fish daily. When does the bell ring?',
    },
    2,
  ),
  // Five words say enough, four do not.
  bad(
    'window-dressing',
    { stem: '치즈 시장 생선 우유 포도. 언제 울리나요? | Fresh cheese ripens slowly underground. When does it?' },
    2,
  ),
  ...good(
    'window-dressing',
    { stem: '치즈 시장 생선 우유. 언제 울리나요? | Fresh cheese ripens slowly. When does it?' },
    // The explanation takes it up.
    {
      stem: '시장 아주머니는 날마다 싱싱한 생선을 판다. 종은 언제 울리나요? | A woman at the market sells fresh fish daily. When does the bell ring?',
      explanation: '생선을 팔 때 울립니다. | It rings when the fish is there.',
    },
    // So does an option.
    {
      stem: '시장 아주머니는 날마다 싱싱한 생선을 판다. 종은 언제 울리나요? | A woman at the market sells fresh fish daily. When does the bell ring?',
      choices: ['생선이 올 때 | When fish comes', '밤에 | At night'],
    },
    { stem: '옛 마을입니다. 종은 언제 울리나요? | This is an old village. When does the bell ring?' },
    {
      kind: 'poll',
      stem: '시장 아주머니는 날마다 싱싱한 생선을 판다. 어떤가요? | A woman sells fresh fish daily at noon. What now?',
    },
  ),
];
