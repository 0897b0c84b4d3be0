/** A page as the scan leaves it: its head's elements, its body, and what the root says. */
import type { PageElement } from './tree.js';

export interface PageDocument {
  /** The language that the root element declares. */
  language: string | null;
  /** As the head has it, with the site's name; white space as it stands. */
  title: string;
  /** The `meta` and `link` elements of the head, wherever a broken page has them. */
  head: PageElement[];
  body: PageElement;
}
