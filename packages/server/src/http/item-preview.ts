/** How an item will look on phone and screen, for whoever chooses it. */
import { previewOf } from '@bellringer/core/game';
import type { ItemPreview } from '@bellringer/core/protocol';
import { Router } from 'express';
import type { RequestHandler } from 'express';
import type { Shelf } from '../library.ts';
import type { HttpParts } from './parts.ts';
import { sendRefusal } from './refusing.ts';

/** GET /api/library/<bank>/<item>/preview. */
export function itemPreviewRoutes({ shelf, reach }: HttpParts, host: RequestHandler): Router {
  return Router().get('/api/library/:bank/:item/preview', host, ({ params }, response) => {
    const preview = previewIn(shelf, String(params['bank']), String(params['item']), reach.join);
    if (preview) response.json(preview);
    else sendRefusal(response, 'no-chapter');
  });
}

function previewIn(shelf: Shelf, bankId: string, item: string, join: string): ItemPreview | null {
  const bank = shelf.bank(bankId);
  const question = bank?.questions([item])?.[0];
  if (!bank || !question) return null;
  const { asking, revealed } = previewOf(question, bank.title);
  return { join, note: question.note, facts: bank.facts(item), asking, revealed };
}
