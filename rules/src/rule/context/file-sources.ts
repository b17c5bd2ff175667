import type { Gc25Settings, WrapperKind } from '../../configuration/settings';
import type { FactSources } from '../../facts/sources';
import { catalogue, sdks } from '../../knowledge';
import type { ApiFact, ApiKind, ConfigConcern, Deed } from '../../knowledge/types/sdk';
import { getModule } from '../../program/modules/api-path';
import { type ApiSite, apiSitesOf, sitesOfKind } from '../../program/modules/api-site';
import { type VersionAnswer, versionIn } from '../../program/modules/package-version';
import { type WrapperSite, wrapperSitesOf } from '../../program/modules/wrapper-site';
import type { AstNode } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { type ConfigSite, configSitesOf } from '../../views/configs/config-entry';
import { elementsOf } from '../../views/elements';
import type { ElementView } from '../../views/elements/element-view';
import { type SettingView, settingCandidatesOf } from '../../views/settings';
import { relativePath } from '../audience';

/** What facts of one file are read from. */
export class FileSources implements FactSources {
  constructor(readonly file: FileContext, readonly path: string, readonly settings: Gc25Settings) {}

  elsewhere(file: FileContext): FactSources {
    return new FileSources(file, this.pathOf(file), this.settings);
  }

  /** Below the folder that the path of this file is relative to. */
  private pathOf({ filename }: FileContext): string {
    const own = this.file.filename.replaceAll('\\', '/');
    return relativePath(filename, own.endsWith(`/${this.path}`) ? own.slice(0, -this.path.length) : undefined);
  }

  elements(): readonly ElementView[] {
    const components = Object
      .fromEntries(Object.entries(this.settings.components).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
    return elementsOf(this.file, components);
  }

  apis<K extends ApiKind>(kind: K, deeds?: readonly Deed[]): ApiSite<Extract<ApiFact, { kind: K }>>[] {
    return sitesOfKind(apiSitesOf(this.file, catalogue, kind, deeds), kind).filter(({ fact, path, isByUrl }) =>
      // Facts of other kinds do not say how sure they are.
      (isByUrl !== true || kind === 'use')
      && (fact.versions === undefined || this.packageVersion(getModule(path) ?? '', fact.versions) === 'inside')
    );
  }

  packageVersion(packageName: string, range: string): VersionAnswer {
    return versionIn(packageName, range, this.file, this.settings.packages);
  }

  wrappers(kind: WrapperKind): WrapperSite[] {
    return wrapperSitesOf(kind, this.file, this.settings);
  }

  declaredSettings(wants: (name: string) => boolean): SettingView[] {
    const found = new Map<AstNode, SettingView>();
    for (const candidate of settingCandidatesOf(this.file)) {
      const view = wants(candidate.name) ? candidate.resolve() : undefined;
      // A fallback goes by the name it reads and by the name it fills; one is enough.
      if (view && !found.has(view.node)) found.set(view.node, view);
    }
    return [...found.values()];
  }

  configs(concern: ConfigConcern): readonly ConfigSite[] {
    return configSitesOf(concern, this.file, sdks);
  }
}
