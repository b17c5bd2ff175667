import type { Gc25Settings, WrapperKind } from '../configuration/settings';
import type { ApiFact, ApiKind, ConfigConcern, Deed } from '../knowledge/types/sdk';
import type { ApiSite } from '../program/modules/api-site';
import type { VersionAnswer } from '../program/modules/package-version';
import type { WrapperSite } from '../program/modules/wrapper-site';
import type { FileContext } from '../program/syntax/file-context';
import type { ConfigSite } from '../views/configs/config-entry';
import type { ElementView } from '../views/elements/element-view';
import type { SettingView } from '../views/settings';

/** What facts are read from: the file, the project's settings, and the views. A rule's context is one. */
export interface FactSources {
  readonly file: FileContext;
  /** The project's settings, with those options of the rule that widen them. */
  readonly settings: Gc25Settings;
  /** Path below the folder where the project begins. */
  readonly path: string;
  /** The same of another file of the workspace. */
  elsewhere(file: FileContext): FactSources;
  /** Elements of the templates, all syntaxes. */
  elements(): readonly ElementView[];
  /** Calls of catalogued APIs of one kind; of uses, those that amount to one of the deeds. */
  apis<K extends ApiKind>(kind: K, deeds?: readonly Deed[]): readonly ApiSite<Extract<ApiFact, { kind: K }>>[];
  /** Does the version of a package that the file gets lie in a semver range? */
  packageVersion(packageName: string, range: string): VersionAnswer;
  /** Calls of custom functions that are declared in the settings. */
  wrappers(kind: WrapperKind): readonly WrapperSite[];
  /** Named settings and their first values; `wants` sees the name before the costly part is done. */
  declaredSettings(wants: (name: string) => boolean): readonly SettingView[];
  /** Entries of the product's configuration file that the catalogue reports for a concern; none in any other file. */
  configs(concern: ConfigConcern): readonly ConfigSite[];
}
