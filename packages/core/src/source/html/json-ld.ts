/** From the JSON-LD scripts of a page, often broken, to what they say of its article. */

export interface LinkedArticle {
  headline: string | null;
  /** Names in the order given. */
  authors: string[];
  /** As written; dates of first publication only. */
  published: string | null;
  publisher: string | null;
  /** Where the site gives the article's address, or that of the text it copies. */
  url: string | null;
  language: string | null;
  description: string | null;
}

interface Node {
  readonly [key: string]: unknown;
}

const MOST_NODES = 2_000;
const DEEPEST = 12;

const ARTICLE =
  /(?:^|:|\/)(?:\w*Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|DiscussionForumPosting|Report|Review|AnalysisNewsArticle|OpinionNewsArticle|Recipe|HowTo|TechArticle|PressRelease|Legislation|Guide|CreativeWork|Book|Course)$/;
const PAGE = /(?:^|:|\/)(?:\w*WebPage|ItemPage|AboutPage|QAPage|FAQPage|VideoObject|PodcastEpisode|Product|Dataset)$/;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Scripts come wrapped in comments, with raw line ends in strings, trailing commas and entities. */
function parseTolerant(script: string): unknown {
  const bare = script
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/, '')
    .trim()
    .replace(/;$/, '');
  const repaired = [
    (text: string) => text,
    (text: string) => text.replace(/\p{Cc}/gu, ' '),
    (text: string) => text.replace(/\p{Cc}/gu, ' ').replace(/,\s{0,50}(?=[}\]])/g, ''),
    (text: string) => text.replace(/\p{Cc}/gu, ' ').replace(/\\(?!["\\/bfnrtu])/g, '\\\\'),
    (text: string) => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
    // Two objects one after the other, as plug-ins that know nothing of each other write them.
    (text: string) => `[${text.replace(/\}\s{0,50}\{/g, '},{')}]`,
  ];
  for (const repair of repaired) {
    try {
      return JSON.parse(repair(bare));
    } catch {}
  }
  return null;
}

function collect(value: unknown, into: Node[], depth = 0): void {
  if (depth > DEEPEST || into.length >= MOST_NODES) return;
  if (Array.isArray(value)) for (const one of value) collect(one, into, depth + 1);
  else if (isNode(value)) {
    into.push(value);
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'blogPost']) {
      if (key in value) collect(value[key], into, depth + 1);
    }
  }
}

function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return textOf(value[0]);
  if (isNode(value)) return textOf(value['@value'] ?? value.name ?? value['@id']);
  return null;
}

const typesOf = (node: Node): string[] =>
  (Array.isArray(node['@type']) ? node['@type'] : [node['@type']]).filter((type) => typeof type === 'string');

class Graph {
  readonly nodes: Node[] = [];
  private readonly byId = new Map<string, Node>();

  constructor(scripts: readonly string[]) {
    for (const script of scripts) collect(parseTolerant(script), this.nodes);
    for (const node of this.nodes) {
      const id = node['@id'];
      if (typeof id === 'string' && ('name' in node || 'headline' in node)) this.byId.set(id, node);
    }
  }

  /** Names of people or outlets; a reference is followed to where the node is described. */
  names(value: unknown): string[] {
    const values = Array.isArray(value) ? value : [value];
    return values
      .flatMap((one) => {
        if (typeof one === 'string') return one.trim() === '' ? [] : [this.byId.get(one)?.name ?? one];
        if (!isNode(one)) return [];
        const id = one['@id'];
        const node = one.name === undefined && typeof id === 'string' ? (this.byId.get(id) ?? one) : one;
        if (node.name !== undefined) return Array.isArray(node.name) ? node.name : [node.name];
        const parts = [node.givenName, node.familyName].filter((part) => typeof part === 'string');
        return parts.length > 0 ? [parts.join(' ')] : [];
      })
      .filter((name) => typeof name === 'string')
      .map((name) => name.trim())
      .filter(Boolean);
  }
}

/** The node that is the article, before the one of the page; among several the one that says most. */
function articleNode(nodes: readonly Node[]): Node | null {
  const said = (node: Node) => ['headline', 'datePublished', 'author'].filter((key) => node[key] !== undefined).length;
  let best: Node | null = null;
  let bestRank = 0;
  for (const node of nodes) {
    const types = typesOf(node);
    const kind = types.some((type) => ARTICLE.test(type)) ? 8 : types.some((type) => PAGE.test(type)) ? 4 : 0;
    const rank = kind === 0 || said(node) === 0 ? 0 : kind + said(node);
    if (rank > bestRank) {
      best = node;
      bestRank = rank;
    }
  }
  return best;
}

/** Null where no script describes an article or its page. */
export function readJsonLd(scripts: readonly string[]): LinkedArticle | null {
  const graph = new Graph(scripts);
  const node = articleNode(graph.nodes);
  if (node === null) return null;
  const publisher = graph.names(node.publisher)[0] ?? graph.names(node.sourceOrganization)[0] ?? null;
  const elsewhere = graph.nodes.find((other) => other.datePublished !== undefined)?.datePublished;
  return {
    headline: textOf(node.headline) ?? null,
    authors: graph.names(node.author ?? node.creator),
    published: textOf(node.datePublished) ?? textOf(node.uploadDate) ?? textOf(elsewhere) ?? textOf(node.dateCreated),
    publisher,
    url: textOf(node.isBasedOn) ?? textOf(node.url),
    language: textOf(node.inLanguage),
    description: textOf(node.description),
  };
}
