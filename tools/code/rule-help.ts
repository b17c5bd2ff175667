import { getFamily } from '../../rules/src/gc25';
import { readAbout, type SectionId, SECTIONS } from '../pages/about';
import { MEASURED_WORDS } from '../pages/rule-words';
import { metaOf, type RuleFolder } from '../rule-folders';

/** Sections of the page that help with a finding. */
const SHOWN: readonly SectionId[] = ['why', 'reading', 'instead', 'notInstead', 'exceptions'];

const PAGES = 'https://github.com/gc25/gc25/blob/main/rules/docs/rules/';

/**
 * Source of generated/rule-help.ts: what SARIF and the Model Context Protocol say of a rule, for programs that load no rule. The help is
 * Markdown of the rule's page, with absolute links.
 */
export function ruleHelp(folders: readonly RuleFolder[]): string {
  const entries = folders.flatMap(({ id, rule, about = '' }) => {
    if (!rule) return [];
    const meta = metaOf(rule);
    const { sections } = readAbout(about, 'en');
    const shown = SHOWN.flatMap((section) => {
      const text = sections.get(section);
      return text === undefined ? [] : [`## ${SECTIONS[section].en}\n\n${withAbsoluteLinks(text)}`];
    });
    const { primary, also } = meta.paragraphs;
    return [`  ${JSON.stringify(id)}: ${
      JSON.stringify({
        family: getFamily(meta.family)?.title ?? meta.family,
        paragraphs: [primary, ...also],
        severity: meta.severity.recommended,
        confidence: meta.confidence,
        ...(meta.measured ? { measured: { ...meta.measured, says: MEASURED_WORDS.en(meta.measured.right, meta.measured.judged) } } : {}),
        markdown: shown.join('\n\n'),
      })
    },`];
  });
  return [
    '// Written by `npm run update`.',
    "import type { RuleMeta } from '../rule/meta';",
    '',
    "export interface RuleHelp extends Pick<RuleMeta, 'confidence'> {",
    '  readonly family: string;',
    '  /** The primary one first. */',
    '  readonly paragraphs: readonly number[];',
    '  /** In the preset `recommended`. */',
    "  readonly severity: RuleMeta['severity']['recommended'];",
    '  /** What people made of findings, and the sentence that says so. */',
    "  readonly measured?: NonNullable<RuleMeta['measured']> & { readonly says: string };",
    '  readonly markdown: string;',
    '}',
    '',
    'export const ruleHelp: Readonly<Record<string, RuleHelp>> = {',
    ...entries,
    '};',
    '',
  ].join('\n');
}

const withAbsoluteLinks = (text: string): string =>
  text.replace(/\]\((?!https?:)([^)]+)\)/g, (_, link: string) => `](${new URL(link, PAGES).href})`);
