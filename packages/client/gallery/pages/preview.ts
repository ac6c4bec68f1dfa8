/** What the server tells of an item of `kind`, else of why a Region holds several zones: as phone and screen would be sent it. */
import type { Parts, PhoneParts, ScreenParts } from '@bellringer/core/game';
import type { ItemPreview } from '@bellringer/core/protocol';
import { match, order, poll } from '../kinds/arranged.ts';
import { t } from '../kinds/sample.ts';
import type { Sample } from '../kinds/sample.ts';
import { CHOICES, QUESTION, REVEAL, YOU } from '../player/views.ts';
import { number, text, words } from '../kinds/typed.ts';
import { clock, stage } from '../screen/parts.ts';

const single = { question: QUESTION, choices: CHOICES, reveal: REVEAL };
const samples: Readonly<Record<string, Omit<Sample, 'tally'>>> = { order, match, number, text, poll, words };

export function previewOf(kind: string): ItemPreview {
  const { question, choices, reveal } = samples[kind] ?? single;
  const { phase: _, round, ...room } = stage();
  const asked = { room, clock: clock(40), question, choices: { ...choices } };
  const asking = { ...asked, stage: { phase: 'asking', round }, reveal: null } as const;
  const revealed = { ...asked, stage: { phase: 'revealed', round }, reveal } as const;
  const moment = (parts: Parts<PhoneParts> & Parts<ScreenParts>) => ({
    phone: { ...parts, you: YOU },
    screen: parts,
  });
  return {
    join: '192.168.7.7:3000',
    note: t('천천히 물어보세요.', 'Take your time.'),
    facts: [t('서버는 데이터 센터에 있다.', 'Servers stand in data centers.')],
    asking: moment(asking),
    revealed: moment(revealed),
  };
}
