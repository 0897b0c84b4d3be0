// Learns the lemmatizer's decision list: for each tag, the edits of endings, kept only where a shorter ending errs.
import { bump } from './tags.mjs';

const longest = 5;

/** Gives the rules as the weights header holds them. Non-ASCII words are left out: the header is ASCII. */
export function lemmaRules(sentences, tags, tagOf) {
  const words = tags.map(() => new Map());
  for (const s of sentences) {
    for (let i = 0; i < s.forms.length; i++) {
      const tag = tagOf(s.upos[i], s.xpos[i]);
      const name = tags[tag][0] === 'PROPN';
      const form = name ? s.forms[i] : s.forms[i].toLowerCase();
      const lemma = name ? s.lemmas[i] : s.lemmas[i].toLowerCase();
      if (!/^[!-~]+$/.test(form + lemma) || lemma === '_' || s.xpos[i] === 'GW') continue;
      bump(words[tag], `${form} ${lemma}`);
    }
  }
  return { lemmaRules: words.map(rulesOf), longestEnding: longest };
}

function edit(form, lemma) {
  let same = 0;
  while (same < form.length && same < lemma.length && form[same] === lemma[same]) same++;
  const cut = form.length - same;
  return cut > 60 ? null : String.fromCharCode(48 + cut) + lemma.slice(same);
}

function rulesOf(counts) {
  // The commonest lemma of each form, weighed by its forms' count up to a few: types teach endings, not tokens.
  const forms = new Map();
  for (const [pair, n] of counts) {
    const [form, lemma] = pair.split(' ');
    const e = edit(form, lemma);
    if (e === null) continue;
    const edits = forms.get(form) ?? new Map();
    forms.set(form, edits);
    bump(edits, e, n);
  }
  const items = [...forms].map(([form, edits]) => {
    const [best, n] = [...edits].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
    return { form, edit: best, n };
  });
  const byEnding = new Map();
  for (const { form, edit: e, n } of items) {
    for (let k = 0; k <= Math.min(longest, form.length); k++) {
      const ending = form.slice(form.length - k);
      const edits = byEnding.get(ending) ?? new Map();
      byEnding.set(ending, edits);
      bump(edits, e, Math.min(n, 3));
    }
  }
  const rules = new Map();
  const decide = (form, shorterThan) => {
    for (let k = Math.min(longest, shorterThan - 1, form.length); k >= 0; k--) {
      const rule = rules.get(form.slice(form.length - k));
      if (rule !== undefined) return rule;
    }
    return '0';
  };
  const endings = [...byEnding].sort((a, b) => a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1));
  for (const [ending, edits] of endings) {
    const ranked = [...edits].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const total = ranked.reduce((sum, [, n]) => sum + n, 0);
    const before = decide(ending, ending.length);
    const [best, n] = ranked[0];
    const saved = n - (edits.get(before) ?? 0);
    if (best !== before && saved >= 3 && n > total * 0.6) rules.set(ending, best);
  }
  for (const { form, edit: e } of items) {
    if (decide(form, longest + 1) !== e && form.length <= 24) rules.set(`^${form}`, e);
  }
  return [...rules].map(([ending, e]) => `${ending === '' ? '_' : ending} ${e}`).join(' ');
}
