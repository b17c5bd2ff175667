// A measured program: lints a list of files with ESLint's API, as its command line does with files, and writes the findings.
//   node lint-files.mjs <file with a job>
// Plain JavaScript, so that nothing but ESLint, parser and plugin is loaded.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * @type {{ modules: string, folder: string, files: string[], plugin: 'none' | 'empty' | 'gc25' | 'jsx-a11y', gc25?: string,
 *   emptyRules?: number, findings: string }}
 */
const job = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
const require = createRequire(job.modules);
const load = async (name) => {
  const module = await import(pathToFileURL(require.resolve(name)).href);
  return module.default ?? module;
};

/** Rules of a preset whose entries also set parsers and further languages. */
const presetOf = (plugin) => {
  const entries = plugin.configs.recommended;
  return {
    rules: Object.assign({}, ...entries.map(({ rules }) => rules)),
    settings: Object.assign({}, ...entries.map(({ settings }) => settings)),
  };
};

const plugins = {
  none: async () => ({}),
  empty: async () => {
    const ids = Array.from({ length: job.emptyRules ?? 0 }, (_, index) => `rule-${index}`);
    const rules = Object.fromEntries(ids.map((id) => [id, { meta: { type: 'problem' }, create: () => ({}) }]));
    return { plugins: { empty: { rules } }, rules: Object.fromEntries(ids.map((id) => [`empty/${id}`, 'error'])) };
  },
  gc25: async () => {
    const plugin = await load(job.gc25);
    return { plugins: { gc25: plugin }, ...presetOf(plugin) };
  },
  'jsx-a11y': async () => (await load('eslint-plugin-jsx-a11y')).flatConfigs.recommended,
};

const { ESLint } = await load('eslint');
const parser = await load('@typescript-eslint/parser');
const files = ['**/*.{js,jsx,mjs,cjs,ts,tsx,mts,cts}'];
const eslint = new ESLint({
  cwd: job.folder,
  overrideConfigFile: true,
  ignore: false,
  overrideConfig: [
    {
      files,
      languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } },
      linterOptions: { reportUnusedDisableDirectives: 'off' },
    },
    { ...await plugins[job.plugin](), files },
  ],
});
const results = await eslint.lintFiles(job.files.map((file) => path.join(job.folder, file)));
const findings = results.flatMap(({ filePath, messages }) =>
  messages.map(({ ruleId, line, column, message, fatal }) => ({
    file: path.relative(job.folder, filePath), rule: ruleId, line, column, message, fatal: fatal ?? false,
  })));
fs.writeFileSync(job.findings, JSON.stringify(findings));
