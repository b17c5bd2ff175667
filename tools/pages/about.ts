import { paragraphs } from '../../rules/src/gc25';
import type { RuleMeta } from '../../rules/src/rule/meta';

export type PageLanguage = 'en' | 'zh';

/** Sections of `about.md`, with their headings in `about.md` and `about.zh.md`. The order is that of the files. */
export const SECTIONS = {
  harm: { en: 'Harm', zh: '危害' },
  why: { en: 'Why it matters', zh: '为何重要' },
  relevance: { en: 'Relevance of further paragraphs', zh: '其他相关段落' },
  reading: { en: 'Our reading', zh: '我们的解读' },
  instead: { en: 'What to do instead', zh: '应当怎么做' },
  notInstead: { en: 'What not to do instead', zh: '不应怎么做' },
  exceptions: { en: 'When not to use it', zh: '何时不必使用' },
  suppression: { en: 'Suppression', zh: '抑制理由' },
} as const;

export type SectionId = keyof typeof SECTIONS;

/** Only rules where a right cuts both ways say what not to do. */
const OPTIONAL: ReadonlySet<SectionId> = new Set(['notInstead']);

/** The text of each section of an about file; `relevance` by paragraph. */
export interface About {
  readonly sections: ReadonlyMap<SectionId, string>;
  /** One clause for each further paragraph: why the rule cites it. Without a stop. */
  readonly relevance: ReadonlyMap<number, string>;
}

/** The parts of an about file by heading. */
function partsByHeading(about: string): Map<string, string> {
  const parts = about.split(/^## (.+)$/m).slice(1);
  return new Map(parts.flatMap((part, index) => (index % 2 === 0 ? [[part.trim(), parts[index + 1].trim()] as const] : [])));
}

/** Reads an about file; headings it does not know are left to `aboutFaults`. */
export function readAbout(text: string, language: PageLanguage): About {
  const parts = partsByHeading(text);
  const sections = new Map<SectionId, string>();
  for (const id of Object.keys(SECTIONS) as SectionId[]) {
    const part = parts.get(SECTIONS[id][language]);
    if (part !== undefined && part !== '') sections.set(id, part);
  }
  const lines = (sections.get('relevance') ?? '').matchAll(/^- ¶(\d+)[:：](.+)$/gm);
  const clauses = Array.from(lines, (match) => [Number(match[1]), match[2].trim().replace(/[.。]$/, '')] as const);
  return { sections, relevance: new Map(clauses) };
}

/** What is missing from an about file or does not belong in it, a line a fault. */
export function* aboutFaults(text: string | undefined, language: PageLanguage, meta: RuleMeta): Generator<string> {
  const file = language === 'en' ? 'about.md' : 'about.zh.md';
  if (text === undefined) {
    yield `${file} is missing`;
    return;
  }
  const { sections, relevance } = readAbout(text, language);
  const headings = new Set<string>(Object.values(SECTIONS).map((names) => names[language]));
  for (const heading of partsByHeading(text).keys()) if (!headings.has(heading)) yield `${file} has the unknown section "${heading}"`;
  for (const id of Object.keys(SECTIONS) as SectionId[]) {
    if (!sections.has(id) && !OPTIONAL.has(id) && !(id === 'relevance' && meta.paragraphs.also.length === 0))
      yield `${file} has no section "${SECTIONS[id][language]}"`;
  }
  for (const number of meta.paragraphs.also) if (!relevance.has(number)) yield `${file} does not say why the rule cites ¶${number}`;
  for (const number of relevance.keys())
    if (!meta.paragraphs.also.some((cited) => cited === number))
      yield `${file} explains ¶${number}, which the rule does not cite as further`;
  for (const [, number] of text.matchAll(/[¶第](\d+)(?:段|\b)/g))
    if (!paragraphs[Number(number) - 1]) yield `${file} names ¶${number}, which does not exist`;
  if (/\n/.test(sections.get('suppression') ?? '')) yield `${file} has more than one line in "${SECTIONS.suppression[language]}"`;
}
