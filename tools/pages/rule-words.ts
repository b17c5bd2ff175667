import type { Evidence } from '../../rules/src/facts/evidence';
import type { Language, Sensitivity } from '../../rules/src/rule/meta';

/** How rule pages say what metadata says in codes. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  JS: 'JavaScript and TypeScript', JSX: 'JSX', VUE: 'Vue', NG: 'Angular templates', SVL: 'Svelte', HTML: 'HTML', ASTRO: 'Astro', LIT: 'Lit', JSON: 'JSON',
};

export const SENSITIVITY_WORDS: Readonly<Record<Sensitivity, string>> = {
  'always': 'For every audience.',
  'guarded-adult': 'Unless a check for adults (18 and over) stands around the place. With `audience: \'general\'` only where the code names children.',
  'guarded-adult-or-parental': 'Unless a check for adults or a verified approval by a parent stands around the place. With `audience: \'general\'` only where the code names children.',
  'guarded-adult-or-optin': 'Unless a check for adults or the user\'s own consent stands around the place. With `audience: \'general\'` only where the code names children.',
  'guarded-consent': 'Unless consent to this purpose stands around the place.',
  'children+mixed': 'Where children are among the users (`audience: \'children\'` or `\'mixed\'`), unless a check for adults stands around the place. With `audience: \'general\'` only where the code names children.',
  'children; mixed in strict': 'With `audience: \'children\'`; with `\'mixed\'` in the strict preset.',
  'always-children, guarded-adult else': 'Always with `audience: \'children\'`; else unless a check for adults stands around the place.',
};

export const EVIDENCE_WORDS: Readonly<Record<Evidence, string>> = {
  A: 'known API or element',
  B: 'wrapper named in the settings',
  C: 'two signs in one place',
  D: 'one name or text only; strict',
};
