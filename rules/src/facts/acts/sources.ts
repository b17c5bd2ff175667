import type { ApiFact, ApiKind } from '../../knowledge/types/sdk';
import type { FileContext } from '../../program/syntax/file-context';
import type { Gc25Settings } from '../../configuration/settings';
import type { ApiSite } from '../../program/modules/api-site';
import type { ElementView } from '../../views/elements/element-view';

/** What acts are read from: the file, the project's settings, and the views. */
export interface ActSources {
  readonly file: FileContext;
  readonly path: string;
  readonly settings: Gc25Settings;
  elements(): readonly ElementView[];
  apis<K extends ApiKind>(kind: K): readonly ApiSite<Extract<ApiFact, { kind: K }>>[];
}
