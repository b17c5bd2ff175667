import { readSettings } from '../../rules/src/configuration/settings';
import type { FactSources } from '../../rules/src/facts/sources';
import { catalogue } from '../../rules/src/knowledge';
import { apiSitesOf, sitesOfKind } from '../../rules/src/program/modules/api-site';
import type { AstNode } from '../../rules/src/program/syntax/ast';
import type { FileContext } from '../../rules/src/program/syntax/file-context';
import { elementsOf } from '../../rules/src/views/elements';
import { type SettingView, settingCandidatesOf } from '../../rules/src/views/settings';

const { settings } = readSettings({});

/** What facts of a file are read from in a project without settings of its own; versions and configuration files are not known. */
export function sourcesOf(file: FileContext, path: string): FactSources {
  const declaredSettings = (wants: (name: string) => boolean): readonly SettingView[] => {
    const found = new Map<AstNode, SettingView>();
    for (const candidate of settingCandidatesOf(file)) {
      const view = wants(candidate.name) ? candidate.resolve() : undefined;
      if (view && !found.has(view.node)) found.set(view.node, view);
    }
    return [...found.values()];
  };
  return {
    file,
    path,
    settings,
    declaredSettings,
    elsewhere: (other) => sourcesOf(other, other.filename.replace(/^\/project\//, '')),
    elements: () => elementsOf(file),
    apis: (kind) => sitesOfKind(apiSitesOf(file, catalogue), kind),
    packageVersion: () => 'unknown',
    wrappers: () => [],
    configs: () => [],
  };
}
