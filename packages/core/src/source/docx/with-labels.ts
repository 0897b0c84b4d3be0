/** From the library's model of a Word document to the same with the labels of its numbered paragraphs as text. */
import { keyOf, type LabelledParagraph } from './labels.js';

/** The parts of the library's model that are of interest here. */
interface ModelNode {
  type: string;
  children?: ModelNode[];
  value?: string;
  numbering?: unknown;
}

/** The library leaves out paragraphs that were deleted or stand in old drawings; so far it is searched for the next match. */
const REACH = 200;

function textOf(node: ModelNode): string {
  if (node.type === 'text') return node.value ?? '';
  return (node.children ?? []).map(textOf).join('');
}

/** A function for the library, which calls it once with the whole document. Paragraphs that are not found stay as they are. */
export function withLabels(paragraphs: readonly LabelledParagraph[]): (document: ModelNode) => ModelNode {
  let at = 0;
  const labelOf = (key: string): string | null => {
    if (key === '') return null;
    for (let i = at; i < Math.min(paragraphs.length, at + REACH); i++) {
      const paragraph = paragraphs[i];
      if (paragraph?.key !== key) continue;
      at = i + 1;
      return paragraph.label;
    }
    return null;
  };
  const labelled = (node: ModelNode): ModelNode => {
    const label = node.type === 'paragraph' ? labelOf(keyOf(textOf(node))) : null;
    const children = node.children?.map(labelled);
    if (children === undefined) return node;
    if (label === null) return { ...node, children };
    // Without its numbering it is a paragraph and not an item of a list, which would be numbered a second time.
    return { ...node, numbering: null, children: [{ type: 'text', value: label }, ...children] };
  };
  return labelled;
}
