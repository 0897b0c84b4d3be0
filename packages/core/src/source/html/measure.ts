/** From an element to how much text it and each element in it hold, and how much of that stands in links. */
import { type PageElement, PageText } from './tree.js';
import { walk } from './walk.js';

export interface Measure {
  /** Characters, white space counted as it stands in the page. */
  length: number;
  linked: number;
}

const NOTHING: Measure = { length: 0, linked: 0 };

/** One pass over the tree, since asking each element for its text again and again costs the square of the depth. */
export class Measures {
  private readonly known = new Map<PageElement, Measure>();

  constructor(root: PageElement) {
    const open: Measure[] = [];
    let links = 0;
    walk(root, {
      enter: (node) => {
        if (!(node instanceof PageText)) {
          if (node.name === 'a') links++;
          const measure = { length: 0, linked: 0 };
          this.known.set(node, measure);
          open.push(measure);
          return;
        }
        const top = open[open.length - 1];
        if (top === undefined) return;
        top.length += node.data.length;
        if (links > 0) top.linked += node.data.length;
      },
      leave: ({ name }) => {
        if (name === 'a') links--;
        const done = open.pop() ?? NOTHING;
        const outer = open[open.length - 1];
        if (outer === undefined) return;
        outer.length += done.length;
        outer.linked += done.linked;
      },
    });
  }

  of(element: PageElement): Measure {
    return this.known.get(element) ?? NOTHING;
  }
}
