import type { ApiFact, ApiKind } from '../../catalogue/types';
import type { FileContext } from '../../file-context';
import type { Gc25Settings } from '../../settings';
import type { ApiSite } from '../../views/call';
import type { ElementView } from '../../views/element/element-view';

/** What acts are read from: the file, the project's settings, and the views. */
export interface ActSources {
  readonly file: FileContext;
  readonly path: string;
  readonly settings: Gc25Settings;
  elements(): readonly ElementView[];
  apis<K extends ApiKind>(kind: K): readonly ApiSite<Extract<ApiFact, { kind: K }>>[];
}
