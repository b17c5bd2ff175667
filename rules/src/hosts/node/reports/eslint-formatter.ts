import { createRequire } from 'node:module';
import path from 'node:path';
import { lintResultOf } from '../../../engine/lint-result';
import type { FormatInput } from '../../../formatters/format-input';
import { ruleTexts } from '../../../generated/rule-texts';
import { ruleDocsUrl } from '../../../rule/rule-docs';

interface EslintModule {
  readonly ESLint: new(options: object) => {
    getRulesMetaForResults(): object;
    loadFormatter(name: string): Promise<{ format(results: readonly object[], data?: object): string | Promise<string> }>;
  };
}

/**
 * A formatter of the project's ESLint, or one made for it, for a run of gc25. Throws where there is no ESLint, and what ESLint says of
 * a formatter that it cannot load.
 */
export async function loadEslintFormatter(name: string, cwd: string): Promise<(input: FormatInput) => string | Promise<string>> {
  const rulesMeta = Object
    .fromEntries(Object.entries(ruleTexts).map(([id, { description }]) => [`gc25/${id}`, { docs: { description, url: ruleDocsUrl(id) } }]));
  const eslint = new (getEslint(cwd).ESLint)({ cwd });
  // ESLint knows the rules of its own results only, and formatters ask it for them.
  eslint.getRulesMetaForResults = () => rulesMeta;
  const formatter = await eslint.loadFormatter(name);
  return ({ results, problems }) => {
    const general = problems.length > 0 ? [lintResultOf({ file: path.join(cwd, 'gc25'), findings: [], problems })] : [];
    return formatter.format([...general, ...results.map(lintResultOf)], { cwd });
  };
}

function getEslint(cwd: string): EslintModule {
  for (const place of [path.join(cwd, 'package.json'), __filename]) {
    try {
      return createRequire(place)('eslint') as EslintModule;
    } catch {
      continue;
    }
  }
  throw new Error('ESLint is not installed');
}
