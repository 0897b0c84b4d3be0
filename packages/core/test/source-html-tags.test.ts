// The tags of a page: what broken pages leave out is put in, what is no tag is text, and everything opened is closed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTags, VOID } from '../src/source/html/tags.js';

/** The tags and texts as they come, in the page's own notation, every element closed. */
function told(page: string, wanted: readonly string[] = ['class']): string {
  let out = '';
  readTags(page, new Set(wanted), {
    open: (name, attributes) => {
      out += `<${[name, ...[...attributes].map(([key, value]) => `${key}=${value}`)].join(' ')}>`;
    },
    text: (text) => {
      out += text;
    },
    close: (name) => {
      out += `</${name}>`;
    },
    enough: () => false,
  });
  return out;
}

describe('the tags of a page', () => {
  it.each([
    [
      'a paragraph ends where the next or a block begins',
      '<p>One<p>Two<div>Three</div>',
      '<p>One</p><p>Two</p><div>Three</div>',
    ],
    [
      'cells and rows end where the next begin',
      '<table><tr><td>1<td>2<tr><td>3</table>',
      '<table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>',
    ],
    [
      'list items end where the next begins, but not that of an outer list',
      '<ul><li>a<ul><li>b</ul><li>c</ul>',
      '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>',
    ],
    ['an end tag ends what stands open within', '<div><b>a</div>b', '<div><b>a</b></div>b'],
    ['what is open at the end is closed', '<div><p>a', '<div><p>a</p></div>'],
    ['names are told in lower case', '<DIV CLASS=Big>a</Div>', '<div class=Big>a</div>'],
    [
      'values stand in quotes of either kind or in none',
      `<a class="x > y" id=1><a class='z'>`,
      '<a class=x > y></a><a class=z></a>',
    ],
    [
      'entities are resolved in text and values',
      '<b class="R&amp;D">R&amp;D &eacute;&#8217;</b>',
      '<b class=R&D>R&D é’</b>',
    ],
    ['the first of two values counts', '<b class=a class=b></b>', '<b class=a></b>'],
    ['a line break that is written as an end is one', 'a</br>b', 'a<br>b'],
    ['a title is text, with its entities', '<title>a <b> &lt;c</title>d', '<title>a <b> <c</title>d'],
    ['formulas end themselves', '<math><mspace/>x</math>', '<math><mspace></mspace>x</math>'],
  ])('%s', (_, page, expected) => {
    expect(told(page)).toBe(expected);
  });

  it.each([
    ['a bracket before a figure or a space is text', 'a < b and 2<3', 'a < b and 2<3'],
    ['an end without a beginning is passed over', 'a</div>b', 'ab'],
    ['a comment holds no tags', 'a<!-- <p>x -->b<!-->c', 'abc'],
    ['a declaration is no text', '<!doctype html><?xml version="1"?>a', 'a'],
    ['a drawing is left out with the drawings within it', 'a<svg><svg></svg><title>t</title></svg>b<svg/>c', 'abc'],
    ['a drawing that never ends hides nothing', 'a<svg><p>b', 'a<p>b</p>'],
    ['a tag that never ends is none', 'a<p class="b', 'a'],
    ['a script holds no tags', '<script>if (a<b) "<p>"</script>c', '<script>if (a<b) "<p>"</script>c'],
    ['an element that is no formula does not end itself', '<div/>a</div>', '<div>a</div>'],
    ['a form within a form is none', '<form>a<form>b</form>c', '<form>ab</form>c'],
    ['attributes that nobody asks for are not told', '<b id=1 title=x>a</b>', '<b>a</b>'],
  ])('%s', (_, page, expected) => {
    expect(told(page)).toBe(expected);
  });

  it('ends where enough is read', () => {
    let opened = 0;
    readTags('<p>a'.repeat(100), new Set(), { open: () => opened++, text() {}, close() {}, enough: () => opened >= 7 });
    expect(opened).toBe(7);
  });

  it('closes what it opened, in order, whatever the page', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<div class="',
      '">',
      '<td',
      '<tr>',
      '<',
      '>',
      '</',
      '<!--',
      '-->',
      '<svg>',
      '</svg>',
      '<title>',
      '<br/>',
      "='",
      '&amp;',
      'a',
      ' ',
      '<li>',
      '</ul>',
      '<ul>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const open: string[] = [];
        readTags(pieces.join(''), new Set(['class']), {
          open: (name) => {
            if (!VOID.has(name)) open.push(name);
          },
          text: (text) => expect(text).not.toBe(''),
          close: (name) => expect(open.pop()).toBe(name),
          enough: () => false,
        });
        expect(open).toEqual([]);
      }),
    );
  });
});
