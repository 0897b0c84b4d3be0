/** From a node to the order in which a reader meets what stands in it. */

export interface Step {
  node: Node;
  /** Whether the node is being left; text is only entered. */
  leaving: boolean;
}

const ELEMENT = 1;
const TEXT = 3;

export function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT;
}

export function isText(node: Node): boolean {
  return node.nodeType === TEXT;
}

/** Elements twice, before and after what they hold; text once. Without recursion, so that depth does no harm. */
export function* walk(root: Element): Generator<Step> {
  let node: Node = root;
  yield { node, leaving: false };
  for (;;) {
    let next: Node | null = node.firstChild;
    while (next === null) {
      if (isElement(node)) yield { node, leaving: true };
      if (node === root) return;
      next = node.nextSibling;
      if (next === null) {
        const up: Node | null = node.parentNode;
        if (up === null) return;
        node = up;
      }
    }
    node = next;
    yield { node, leaving: false };
  }
}
