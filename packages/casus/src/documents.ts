/** From the operands of a command that judges few documents to their readings, one after the other in this process. */
import type { Reading } from '@casus/core';
import { Refused } from '@casus/core/refused';
import type { DocumentSettings } from './command/document-settings.js';
import { sharedEnglish } from './english.js';
import { itemsOf } from './input/items.js';
import { harmless } from './output/harmless.js';
import { readItem } from './read-item.js';

export interface ReadDocuments {
  readings: Reading[];
  /** A sentence for each document that could not be read. */
  problems: string[];
}

/** Reads all of them; what cannot be read is told in `problems`, the others are given all the same. */
export async function readAll(
  settings: Pick<DocumentSettings, 'operands' | 'published' | 'allowPrivateAddresses'>,
): Promise<ReadDocuments> {
  const english = await sharedEnglish();
  const readings: Reading[] = [];
  const problems: string[] = [];
  const items = itemsOf(settings.operands, {
    published: settings.published,
    allowPrivateAddresses: settings.allowPrivateAddresses,
    standardInput: process.stdin,
    leftOut: () => {},
    except: () => false,
  });
  for await (const item of items) {
    try {
      readings.push(...(await readItem(item, english)));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      problems.push(`${harmless(item.hints.document)} could not be read: ${harmless(error.message)}.`);
    }
  }
  return { readings, problems };
}
