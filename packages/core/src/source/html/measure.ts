/** From an element to how much text it and each element in it hold, and how much of that stands in links. */
import { isElement, isText, walk } from './walk.js';

export interface Measure {
  /** Characters, white space counted as it stands in the page. */
  length: number;
  linked: number;
}

const NOTHING: Measure = { length: 0, linked: 0 };

/** One pass over the tree, since asking each element for its text again and again costs the square of the depth. */
export class Measures {
  private readonly known = new Map<Element, Measure>();

  constructor(root: Element) {
    const open: Measure[] = [];
    let links = 0;
    for (const { node, leaving } of walk(root)) {
      const top = open[open.length - 1];
      if (isText(node)) {
        if (top === undefined) continue;
        const length = node.nodeValue?.length ?? 0;
        top.length += length;
        if (links > 0) top.linked += length;
      } else if (isElement(node)) {
        if (node.localName === 'a') links += leaving ? -1 : 1;
        if (leaving) {
          const done = open.pop() ?? NOTHING;
          const outer = open[open.length - 1];
          if (outer !== undefined) {
            outer.length += done.length;
            outer.linked += done.linked;
          }
        } else {
          const measure = { length: 0, linked: 0 };
          this.known.set(node, measure);
          open.push(measure);
        }
      }
    }
  }

  of(element: Element): Measure {
    return this.known.get(element) ?? NOTHING;
  }
}
