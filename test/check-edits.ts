/**
 * Holds every suggestion on the files of a folder to the contract of edits, with the presets' strictness and under
 * `strict`: `npm run check-edits -- <folder> [audience]`. Exits with 1 when an edit breaks it.
 */
import fs from 'node:fs';
import path from 'node:path';
import { rules } from '../rules/src/generated/rules';
import { getSizeProblem } from '../rules/src/rule/file-size';
import { listFiles } from '../rules/src/hosts/node';
import { canConcern, rulesForFile } from '../rules/src/rule/trigger-index';
import { type Reading, readingOf } from './support/cases/case-languages';
import { checkEditsOf, type EditCheck } from './support/cases/check-edits';
import { lintText } from './support/cases/lint-case';
import { IN_STRICT } from './support/cases/in-strict';

function hasEdits(code: string, reading: Reading, concerned: ReadonlySet<string>, filename: string, audience: string | undefined): boolean {
  const asked = Object.fromEntries(Object.entries(rules).filter(([id]) => canConcern(concerned, id, IN_STRICT)));
  return lintText(code, reading, asked, { filename, strict: true, settings: audience ? { audience } : {} }).reports.some(
    ({ suggestions }) => suggestions.length > 0
  );
}

async function main([folder, audience]: readonly string[]): Promise<void> {
  if (folder === undefined) throw new Error('Name a folder: npm run check-edits -- <folder> [audience]');
  const root = path.resolve(folder);
  const { files } = await listFiles(['.'], { cwd: root });
  const counts = { files: 0, own: 0, strict: 0 };
  const breaches = new Map<string, number>();
  for (const file of files) {
    const reading = readingOf(file);
    const code = fs.readFileSync(file, 'utf8');
    const filename = path.relative(root, file).replaceAll('\\', '/');
    const concerned = rulesForFile(code, filename);
    if (reading === undefined || concerned.size === 0 || getSizeProblem(code) !== undefined) continue;
    counts.files++;
    // `strict` reports what the presets report and more: without an edit there, none has to be tried.
    if (!hasEdits(code, reading, concerned, filename, audience)) continue;
    for (const strictness of ['own', 'strict'] as const) {
      const example = { filename, settings: audience ? { audience } : {}, ...(strictness === 'strict' ? { strict: true as const } : {}) };
      const result: EditCheck = checkEditsOf(code, reading, rules, example);
      counts[strictness] += result.suggestions;
      for (const { name, breach, detail, output } of result.breaches) {
        const kind = `${breach}: ${name}`;
        breaches.set(kind, (breaches.get(kind) ?? 0) + 1);
        process.stdout.write(`${filename} (${strictness}) ${kind} (${detail})\n${output}\n`);
      }
    }
  }
  process.stdout.write(`\n${counts.files} files, ${counts.own} suggestions, ${counts.strict} under strict\n`);
  for (const [kind, count] of [...breaches].sort((a, b) => b[1] - a[1])) process.stdout.write(`${count} × ${kind}\n`);
  if (breaches.size === 0) process.stdout.write('No edit breaks the contract.\n');
  process.exitCode = breaches.size > 0 ? 1 : 0;
}

void main(process.argv.slice(2)).catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
});
