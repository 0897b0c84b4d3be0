/** From the XML of a part of a Word document to a tree of its elements by their local names. */
import { Parser } from 'htmlparser2';
import { Depth } from '../depth.js';
import { PageElement } from '../html/tree.js';

/** `w:val` as `val`: the prefixes are the writer's choice. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

export function xmlTree(xml: string): PageElement {
  const top = new PageElement('');
  let inside = top;
  const depth = new Depth();
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth.open();
        const values = Object.entries(attributes).map(([key, value]) => [localName(key), value] as const);
        const element = new PageElement(localName(name), new Map(values));
        inside.append(element);
        inside = element;
      },
      onclosetag() {
        depth.close();
        inside = inside.parent ?? top;
      },
    },
    { xmlMode: true },
  );
  parser.write(xml);
  parser.end();
  return top;
}
