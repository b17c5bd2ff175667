import path from 'node:path';
import { citationMarkdown, type CitationSource } from '../../citation';
import { nearestName } from '../../configuration/hints';
import type { Finding } from '../../rule/finding';
import { shownPath } from '../../formatters/shown-path';
import { rules } from '../../generated/rules';
import { loadOwnParser } from '../../parsers/lazy-parser';
import type { PresetName } from '../../rule/presets';
import { helpOf } from '../../rule/report';
import { isCheckable } from './files/file-kinds';
import { loadProjectConfig, noProjectConfig } from './project-config';
import { checkFiles } from './run';

export interface CiteOptions {
  readonly cwd: string;
  /** With or without the prefix `gc25/`. */
  readonly rule: string;
  /** `file:line` or `file:line:column`, the file relative to `cwd`; undefined for the rule alone. */
  readonly place?: string;
  /** Is the project's configuration read? */
  readonly useConfig: boolean;
  readonly preset?: PresetName;
  readonly settings: Readonly<Record<string, unknown>>;
}

/** A citation as Markdown, or one sentence saying why there is none. */
export type Cited = { readonly kind: 'cited'; readonly markdown: string } | { readonly kind: 'failed'; readonly message: string };

/** Cites a rule, or a finding of it at a place, which is looked for by checking the file as a run would. */
export async function cite(options: CiteOptions): Promise<Cited> {
  const id = options.rule.replace(/^gc25\//, '');
  if (!Object.hasOwn(rules, id)) {
    const nearest = nearestName(id, Object.keys(rules));
    return failed(`There is no rule "${options.rule}"; ${
      nearest ? `did you mean "${nearest}"?` : 'rules have names such as no-autoplay-loop.'
    }`);
  }
  if (options.place === undefined) {
    const { meta } = rules[id];
    return cited({ ruleId: id, paragraph: meta.paragraphs.primary, help: helpOf(meta, meta.paragraphs.primary) ?? '' });
  }
  const [, file, line, column] = /^(.+?):(\d+)(?::(\d+))?$/.exec(options.place) ?? [];
  if (file === undefined) return failed(`"${options.place}" is not a place; write it as file:line, such as src/clip.jsx:12.`);
  const given = path.resolve(options.cwd, file);
  if (!isCheckable(given)) return failed(`${file} has no findings, because gc25 does not read files of its kind.`);
  const findings = await findingsOf(given, options);
  if (typeof findings === 'string') return failed(`${file}: ${findings}`);
  const finding = findings.find((each) =>
    each.ruleId === id && isAt(each, Number(line), column === undefined ? undefined : Number(column))
  );
  if (!finding) return failed(`There is no finding of ${id} at ${options.place}; run "gc25 ${file}" to list the findings of the file.`);
  const { start, message, paragraphs, help } = finding;
  return cited({
    ruleId: id,
    paragraph: paragraphs[0],
    help,
    finding: { message, place: `${shownPath(given, options.cwd)}:${start.line}:${start.column}` },
  });
}

const failed = (message: string): Cited => ({ kind: 'failed', message });
const cited = (source: CitationSource): Cited => ({ kind: 'cited', markdown: citationMarkdown(source) });

/** Findings of a file, suppressed ones included, or a sentence saying why it was not checked. */
async function findingsOf(file: string, { cwd, useConfig, preset, settings }: CiteOptions): Promise<readonly Finding[] | string> {
  const project = useConfig ? await loadProjectConfig({ cwd, runCode: true }) : noProjectConfig();
  for await (
    const { findings, suppressed = [], problems } of checkFiles([file], {
      cwd,
      project,
      preset,
      settings,
      loadParser: useConfig ? undefined : loadOwnParser,
    })
  ) {
    return findings.length + suppressed.length === 0 && problems.length > 0 ? problems[0].message : [...findings, ...suppressed];
  }
  return 'The configuration ignores this file, so it was not checked.';
}

/** A line alone may be any line of the finding; a column must be inside of it. */
function isAt({ start, end }: Finding, line: number, column: number | undefined): boolean {
  if (line < start.line || line > end.line) return false;
  return column === undefined || ((line > start.line || column >= start.column) && (line < end.line || column <= end.column));
}
