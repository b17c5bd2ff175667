import assert from 'node:assert/strict';
import path from 'node:path';
import * as parser from '@typescript-eslint/parser';
import { ESLint } from 'eslint';
import gc25 from '../../../rules/src';
import type { Finding } from '../../../rules/src/hosts/node';
import { ProjectFolder } from '../../support/project-folder';
import { runCommand } from '../../support/run-command';

// The built command, as it ships: `npm run build` goes before.
const command = path.resolve(__dirname, '../../../rules/bin/gc25.cjs');

const start = (lines: string): string => `import posthog from 'posthog-js';\n${lines}\n`;
const component = (check: string): string =>
  start(`import { useConsent } from '${check}';\nexport function Tags() {\n  const { accepted } = useConsent();\n`
    + "  useEffect(() => {\n    if (accepted) posthog.init('k');\n  }, []);\n  return null;\n}");

const PROJECT = {
  'package.json': '{ "name": "product" }\n',
  'node_modules/.package-lock.json': '{}\n',
  'src/lib/kept.ts': "export const hasConsent = async () => (await load()).getItem('consent') === 'yes';\n",
  'src/lib/nothing.ts': 'export const hasConsent = async () => true;\n',
  'src/lib/hook.ts':
    'export function useConsent() {\n  const [accepted, set] = useState(false);\n  return { accepted, accept: () => set(true) };\n}\n',
  'src/behind-helper.ts': start("import { hasConsent } from './lib/kept';\nif (await hasConsent()) posthog.init('k');"),
  'src/behind-nothing.ts': start("import { hasConsent } from './lib/nothing';\nif (await hasConsent()) posthog.init('k');"),
  'src/behind-hook.tsx': component('./lib/hook'),
  'src/loaded.ts': start("posthog.init('k');"),
  'src/imported.ts': start("posthog.init('k');"),
  'src/called.ts': start("export function begin() {\n  posthog.init('k');\n}"),
  'src/called-at-once.ts': start("export function begin() {\n  posthog.init('k');\n}"),
  'src/main.ts': "import './behind-helper';\nimport './behind-nothing';\nimport './behind-hook';\n"
    + "import './imported';\nimport { begin } from './called';\nimport { begin as other } from './called-at-once';\n"
    + "if (consent) {\n  import('./loaded');\n  begin();\n}\nother();\n",
};
const REPORTED = ['behind-nothing.ts:3:33', 'called-at-once.ts:3:11', 'imported.ts:2:9'];

describe('consent in other files', function() {
  this.timeout(120_000);
  let folder: ProjectFolder;
  afterEach(() => folder.remove());

  const found = (...args: string[]): string[] => {
    const { stdout } = runCommand(process.execPath, [command, '--format', 'json', ...args], folder.path);
    const { files } = JSON.parse(stdout) as { readonly files: readonly { readonly file: string; readonly findings: readonly Finding[] }[] };
    return files.flatMap(({ file, findings }) =>
      findings.filter(({ ruleId }) => ruleId === 'require-consent-before-tracking').map(({ start: { line, column } }) =>
        `${path.basename(file)}:${line}:${column}`
      )
    ).sort();
  };

  it('holds a tracker back in the command and in ESLint', async () => {
    folder = new ProjectFolder(PROJECT);
    assert.deepEqual(found('--no-cache'), REPORTED);
    const eslint = new ESLint({
      cwd: folder.path,
      overrideConfigFile: true,
      overrideConfig: [{ files: ['**/*.{ts,tsx}'], languageOptions: { parser } }, ...gc25.configs.recommended] as never,
    });
    const shown = (await eslint.lintFiles(['src'])).flatMap(({ filePath, messages }) =>
      messages.filter(({ ruleId }) => ruleId === 'gc25/require-consent-before-tracking').map(({ line, column }) =>
        `${path.basename(filePath)}:${line}:${column}`
      )
    ).sort();
    assert.deepEqual(shown, REPORTED);
  });

  it('is asked again when a file around changes, comes or goes', () => {
    folder = new ProjectFolder(PROJECT);
    assert.deepEqual(found(), REPORTED);
    assert.deepEqual(found(), REPORTED, 'nothing changed');
    folder.write({ 'src/main.ts': PROJECT['src/main.ts'].replace('if (consent)', 'if (ready)') });
    const more = [...REPORTED, 'called.ts:3:11', 'loaded.ts:2:9'].sort();
    assert.deepEqual(found(), more);
    assert.deepEqual(found('--no-cache'), more);
    folder.write({ 'src/main.ts': PROJECT['src/main.ts'], 'src/app.ts': "import { begin } from './called';\nbegin();\n" });
    const again = [...REPORTED, 'called.ts:3:11'].sort();
    assert.deepEqual(found(), again);
    folder.removeEntry('src/app.ts');
    assert.deepEqual(found(), REPORTED);
  });
});
