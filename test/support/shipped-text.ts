import { readFileSync } from 'node:fs';
import path from 'node:path';
import { globbySync } from 'globby';
import ts from 'typescript';
import { rules } from '../../rules/src/generated/rules';
import { composeMessage } from '../../rules/src/rule/report';
import { metaOf } from '../../tools/rule-folders';

const root = path.resolve(__dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

/** A text that readers of the product meet, and where it is from. */
export interface ShippedText {
  readonly from: string;
  readonly text: string;
}

/** Paragraphs of Markdown, without code, link targets and quotations, whose words are not ours. */
function proseOf(markdown: string): string {
  return withoutFences(markdown)
    .replace(/^>.*$/gm, '')
    // Code first: `<!--` in code opens no comment.
    .replace(/(?<!`)(`+)(?!`)[\s\S]+?(?<!`)\1(?!`)/g, '`…`')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/\{\{.*?\}\}/g, '…')
    .replace(/\\(?=[<>*_[\]])/g, '');
}

function withoutFences(markdown: string): string {
  let fence: string | undefined;
  return markdown.split('\n').filter((line) => {
    const [ticks] = /^`{3,}/.exec(line) ?? [];
    if (fence === undefined) {
      fence = ticks;
      return ticks === undefined;
    }
    if (line.trim() === fence) fence = undefined;
    return false;
  }).join('\n');
}

const markdown = (pattern: string): ShippedText[] =>
  globbySync(pattern, { cwd: root }).sort().map((from) => ({ from, text: proseOf(read(from)) }));

/** README and the other documents for people who use or change the product. */
export const documents = (): ShippedText[] =>
  ['{README,LIMITATIONS,CONTRIBUTING,ARCHITECTURE,CHANGELOG}.md', '{rules,server}/README.md', 'docs/recipes/*.md'].flatMap(markdown);

/** Generated pages and what is written by hand for them. */
export const pages = (): ShippedText[] => ['rules/src/rules/*/about*.md', 'rules/docs/**/*.md'].flatMap(markdown);

/** Everything a rule says: description, help, messages, titles of quick fixes, options. */
export const ruleTexts = (): ShippedText[] =>
  Object.values(rules).flatMap((rule) => {
    const meta = metaOf(rule);
    return [
      { from: `${meta.id} description`, text: meta.description },
      ...Object.entries(meta.help).map(([number, help]) => ({ from: `${meta.id} help ${number}`, text: help?.says ?? '' })),
      ...Object.entries(meta.messages).map(([id, spec]) => ({
        from: `${meta.id} ${id}`,
        text: composeMessage(meta, spec).replace(/\{\{.*?\}\}/g, '…'),
      })),
      ...Object.entries(meta.suggestions).map(([id, title]) => ({ from: `${meta.id} ${id}`, text: title })),
      ...Object.entries(meta.options).map(([id, option]) => ({ from: `${meta.id} option ${id}`, text: option.description })),
    ];
  });

/** Every text below a key of this kind in JSON that editors and registries show. */
export function manifestTexts(): ShippedText[] {
  const texts = (from: string, value: unknown, key: string): ShippedText[] => {
    if (typeof value === 'string')
      return /^(?:displayName|title|(?:markdown)?[dD]escription|errorMessage|markdownEnumDescriptions|enumDescriptions)$/.test(key)
        ? [{ from, text: value }]
        : [];
    if (Array.isArray(value)) return value.flatMap((item, index) => texts(`${from}[${index}]`, item, key));
    return value !== null && typeof value === 'object'
      ? Object.entries(value).flatMap(([name, part]) => texts(`${from} ${name}`, part, name))
      : [];
  };
  return ['package.json', 'rules/package.json', 'server/package.json', 'rules/gc25.schema.json'].flatMap((file) =>
    texts(file, JSON.parse(read(file)), '')
  );
}

/** Folders of code whose strings are shown to users; those of rules are read from their metadata. */
const SPEAKING = ['rules/src/*.ts', 'rules/src/{configuration,directives,engine,formatters,hosts,parsers}/**/*.ts', 'server/src/**/*.ts',
  'client/src/**/*.ts'];

const sources = (patterns: readonly string[]): ts.SourceFile[] =>
  globbySync([...patterns], { cwd: root }).sort().map((file) =>
    ts.createSourceFile(file.replaceAll('\\', '/'), read(file), ts.ScriptTarget.Latest, true)
  );

/** Strings of several words in code that speaks to users: errors, notes, help. Each hole of a template becomes "…". */
export const spokenStrings = (): ShippedText[] =>
  sources(SPEAKING).flatMap((source) => {
    const found: ShippedText[] = [];
    const add = (node: ts.Node, text: string): void => {
      if (/\p{L} \p{L}/u.test(text))
        found.push({
          from: `${source.fileName}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`,
          text: proseOf(text),
        });
    };
    const visit = (node: ts.Node): void => {
      if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) add(node, node.text);
      else if (ts.isTemplateExpression(node))
        add(
          node,
          node.head.text + node.templateSpans.map((span) => `…${span.literal.text}`).join(''),
        );
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });

/** Every comment of these files, doc comments of what is not exported included; code in backticks aside. */
export const comments = (patterns: readonly string[]): ShippedText[] =>
  sources(patterns).flatMap((source) => {
    const text = source.text;
    const found = new Map<number, ShippedText>();
    const visit = (node: ts.Node): void => {
      const ranges = [...(ts.getLeadingCommentRanges(text, node.pos) ?? []), ...(ts.getTrailingCommentRanges(text, node.end) ?? [])];
      for (const { pos, end } of ranges) {
        const line = source.getLineAndCharacterOfPosition(pos).line + 1;
        const prose = text.slice(pos, end).replace(/^\/\*\*?|\*\/$|^\s*(?:\*|\/\/) ?/gm, '');
        found.set(pos, { from: `${source.fileName}:${line}`, text: proseOf(prose).replace(/\s+/g, ' ') });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return [...found.values()];
  });
