import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ESLint } from 'eslint';
import { rules } from '../../rules/src/generated/rules';
import { kindOfFile } from '../../rules/src/engine/readers';
import { ProjectFolder } from '../support/project-folder';
import { runCommand } from '../support/run-command';

// The plugin as it is built: `npm run build` goes before.
const root = path.resolve(__dirname, '../..');
const plugin = path.join(root, 'rules/dist/index.cjs');
const oxlint = path.join(root, 'node_modules/.bin/oxlint');

interface OxlintReport {
  readonly diagnostics: readonly {
    readonly code: string;
    readonly message: string;
    readonly filename: string;
    readonly labels: readonly { readonly span: { readonly line: number; readonly column: number } }[];
  }[];
}

const everyRule = Object.fromEntries(Object.keys(rules).map((id) => [`gc25/${id}`, 'error']));

function findingsOfOxlint(folder: string): string[] {
  fs.writeFileSync(
    path.join(folder, '.oxlintrc.json'),
    JSON.stringify({ jsPlugins: [plugin], categories: { correctness: 'off' }, rules: everyRule }),
  );
  const { stdout } = runCommand(oxlint, ['--format', 'json', '.'], folder);
  const { diagnostics } = JSON.parse(stdout) as OxlintReport;
  return diagnostics.filter(({ filename }) => kindOfFile(filename) === 'script').map(({ code, message, filename, labels: [{ span }] }) =>
    [filename.replaceAll('\\', '/'), span.line, span.column, code.replace(/^gc25\((.+)\)$/, 'gc25/$1'), message].join(' ')
  ).sort();
}

async function findingsOfEslint(folder: string): Promise<string[]> {
  const eslint = new ESLint({
    cwd: folder,
    overrideConfigFile: true,
    overrideConfig: [...(createRequire(__filename)(plugin) as { configs: { recommended: object[] } }).configs.recommended, {
      rules: everyRule,
    }] as never,
  });
  const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => kindOfFile(file) === 'script');
  const results = await eslint.lintFiles(files);
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, column, ruleId, message }) =>
      [path.relative(folder, filePath).replaceAll('\\', '/'), line, column, ruleId, message].join(' ')
    )
  ).sort();
}

describe('the plugin in oxlint', function() {
  this.timeout(120_000);

  for (const product of fs.readdirSync(path.join(root, 'fixtures')))
    it(`finds in the scripts of ${product} what it finds in ESLint`, async () => {
      const folder = new ProjectFolder();
      try {
        fs.cpSync(path.join(root, 'fixtures', product), folder.path, { recursive: true });
        const expected = await findingsOfEslint(folder.path);
        assert.ok(expected.length >= 5, `${expected.length} findings`);
        assert.deepEqual(findingsOfOxlint(folder.path), expected);
      } finally {
        folder.remove();
      }
    });
});
