/** From the head of a page to its meta fields by name. */
import { foldSpace } from './blocks.js';
import type { PageDocument } from './document.js';

const MOST_FIELDS = 1_000;
const LONGEST_VALUE = 2_000;

/** Values by lower-case `name`, `property` or `http-equiv`, in the order of the page. */
export type MetaFields = ReadonlyMap<string, readonly string[]>;

export function readMeta({ head, body }: PageDocument): MetaFields {
  const fields = new Map<string, string[]>();
  const elements = [...head.filter(({ name }) => name === 'meta'), ...body.all('meta')];
  for (const element of elements.slice(0, MOST_FIELDS)) {
    const value = foldSpace((element.get('content') ?? '').slice(0, LONGEST_VALUE));
    if (value === '') continue;
    for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
      const key = element.get(attribute)?.trim().toLowerCase();
      if (key === undefined || key === '') continue;
      fields.set(key, [...(fields.get(key) ?? []), value]);
    }
  }
  return fields;
}

/** The first value of the first of the fields that the page has. */
export function firstMeta(fields: MetaFields, names: readonly string[]): string | null {
  for (const name of names) {
    const value = fields.get(name)?.[0];
    if (value !== undefined) return value;
  }
  return null;
}
