/** From an element to the order in which a reader meets what stands in it. */
import { PageElement, type PageNode } from './tree.js';

export interface Visitor {
  /** Elements before what they hold, and texts. */
  enter(node: PageNode): void;
  /** Elements after what they hold. */
  leave?(element: PageElement): void;
}

/** The root included. Without recursion, so that depth does no harm. The visitor must not change the tree. */
export function walk(root: PageElement, visitor: Visitor): void {
  let node: PageNode = root;
  visitor.enter(node);
  for (;;) {
    let next: PageNode | null = node instanceof PageElement ? node.first : null;
    while (next === null) {
      if (node instanceof PageElement) visitor.leave?.(node);
      if (node === root) return;
      next = node.next;
      if (next === null) {
        if (node.parent === null) return;
        node = node.parent;
      }
    }
    node = next;
    visitor.enter(node);
  }
}
