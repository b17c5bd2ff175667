import { type Checker, createChecker, EslintConfigs, loadProjectConfig } from '../../rules/src/hosts/node';
import { audienceOf, relativePath } from '../../rules/src/rule/audience';
import { settingsOf } from '../../rules/src/rule/presets';
import { readSettings } from '../../rules/src/configuration/settings';
import { serverParsers } from './bundled-parsers';
import { LintService, type LintServiceOptions } from './lint-service';
import { serverScriptParsers } from './script-parsers';

let everyRule: Checker | undefined;

/** A service that works in this thread; `replace` puts other parts in the place of the real ones. */
export function createLintService(isTrusted: boolean, replace: Partial<LintServiceOptions> = {}): LintService {
  const configs = new Map<string, EslintConfigs>();
  return new LintService({
    isTrusted,
    createChecker: (options) => createChecker({ ...options, loadScriptParser: serverScriptParsers }),
    isConcerned: (text, path) => (everyRule ??= createChecker({ cwd: __dirname, preset: 'all' })).isConcerned(text, path),
    loadConfig: loadProjectConfig,
    loadParser: serverParsers(isTrusted),
    async eslintShows(file, folder) {
      let own = configs.get(folder);
      if (!own) configs.set(folder, own = new EslintConfigs(folder, []));
      const { ignored, rules = {} } = await own.forFile(file);
      return !ignored && Object.values(rules).some((severity) => severity !== 'off' && severity[0] !== 'off');
    },
    audienceFor: (file, folder, preset, settings) =>
      audienceOf(relativePath(file, folder), readSettings({ ...settingsOf(preset), ...settings }).settings),
    onForget: () => configs.clear(),
    ...replace,
  });
}
