/**
 * Writes every finding on the files of a folder with its suggestions, a line each, so that two states of the code can be
 * compared with `diff`: `npm run record-findings -- <folder> [rule,rule]`. Findings of the presets are marked `own`, those that only
 * `strict` shows are marked `strict`.
 */
import fs from 'node:fs';
import path from 'node:path';
import { rules } from '../rules/src/generated/rules';
import { getSizeProblem } from '../rules/src/rule/file-size';
import { listFiles } from '../rules/src/hosts/node';
import { canConcern, rulesForFile } from '../rules/src/rule/trigger-index';
import { readingOf } from './support/cases/case-languages';
import { type LintReport, lintText } from './support/cases/lint-case';
import { IN_STRICT } from './support/cases/in-strict';

function lineOf(report: LintReport, code: string, filename: string, strictness: string): string {
  const line = code.slice(0, report.range[0]).split('\n').length;
  const suggestions = report.suggestions.map(({ messageId, fix }) => `${messageId}[${fix.range.join('-')} ${JSON.stringify(fix.text)}]`);
  return [report.ruleId, report.messageId, strictness, `${filename}:${line}`, report.range.join('-'), report.message, ...suggestions]
    .join('\t');
}

async function main([folder, ids]: readonly string[]): Promise<void> {
  if (folder === undefined) throw new Error('Name a folder: npm run record-findings -- <folder> [rule,rule]');
  const root = path.resolve(folder);
  const asked = new Set(ids?.split(',') ?? Object.keys(rules));
  const { files } = await listFiles(['.'], { cwd: root });
  const lines: string[] = [];
  for (const file of files) {
    const reading = readingOf(file);
    const code = fs.readFileSync(file, 'utf8');
    const filename = path.relative(root, file).replaceAll('\\', '/');
    const concerned = rulesForFile(code, filename);
    const concerning = Object.fromEntries(Object.entries(rules).filter(([id]) => asked.has(id) && canConcern(concerned, id, IN_STRICT)));
    if (reading === undefined || Object.keys(concerning).length === 0 || getSizeProblem(code) !== undefined) continue;
    // Comments of the file may name rules of other plugins.
    const reportsOf = (isStrict: boolean): readonly LintReport[] =>
      lintText(code, reading, concerning, { filename, ...(isStrict ? { strict: true as const } : {}) }).reports.filter(({ ruleId }) =>
        ruleId in concerning
      );
    const strict = reportsOf(true);
    // `strict` shows what the presets show and more.
    const own = strict.length === 0 ? [] : reportsOf(false);
    const places = new Set(own.map(({ ruleId, range }) => `${ruleId} ${range.join('-')}`));
    for (const report of own) lines.push(lineOf(report, code, filename, 'own'));
    for (const report of strict)
      if (!places.has(`${report.ruleId} ${report.range.join('-')}`)) lines.push(lineOf(report, code, filename, 'strict'));
  }
  process.stdout.write(`${lines.sort().join('\n')}\n`);
}

void main(process.argv.slice(2)).catch((error: Error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 2;
});
