import { navigationWords, parentFolders, pictureTags, vehicleWords } from '../../knowledge/words/people/place-words';
import type { AstNode } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { mentionsWithin } from '../../program/syntax/lexicon';
import { lastNames } from '../../program/syntax/names';
import { functionsAround } from '../../program/syntax/near';
import { hasAnyWord } from '../../program/syntax/words';
import { type CallForHelp, callForHelpAt } from '../occasions';
import { type Use, usesOf } from '../sdk-calls/use';
import type { FactSources } from '../sources';

export type PositionAccess = 'precise' | 'continuous' | 'background';

/** A call that asks a device where it is. */
export interface PositionRequest extends Use {
  readonly access: PositionAccess;
  /** The file is about turn-by-turn navigation. */
  readonly isOfNavigation: boolean;
  readonly callForHelp: CallForHelp;
  /** It is on a page of parents, or in a function about a vehicle and who drives it. */
  readonly isOfGrownUp: boolean;
}

const accesses = { 'precise position': 'precise', 'continuous position': 'continuous', 'background position': 'background' } as const;
const deeds = Object.keys(accesses) as (keyof typeof accesses)[];

export const positionRequests = (sources: FactSources): readonly PositionRequest[] =>
  usesOf(deeds, sources).map((use) => ({
    ...use,
    access: accesses[use.site.fact.does as keyof typeof accesses],
    isOfNavigation: hasAnyWord(sources.path, navigationWords),
    callForHelp: callForHelpAt(use.site.call, sources),
    isOfGrownUp: sources.path.split('/').slice(0, -1).some((folder) => parentFolders.has(folder.toLowerCase()))
      || isOfDriver(use.site.call, sources.file),
  }));

function isOfDriver(call: AstNode, file: FileContext): boolean {
  const around = [...functionsAround(call)].at(-1);
  return around !== undefined && mentionsWithin(around, vehicleWords, file);
}

/** A picker that hands over what pictures note of the place they were taken at. */
export interface PictureWithPlace extends Use {
  /** The file reads EXIF tags, but none with the location: only the orientation or the date. */
  readonly isForOtherNotes: boolean;
}

export function picturesWithPlace(sources: FactSources): readonly PictureWithPlace[] {
  const { file } = sources;
  const uses = usesOf(['place of a picture'], sources);
  if (uses.length === 0) return [];
  const read = file.nodes('MemberExpression').flatMap((node) => {
    const [holder, tag] = lastNames(node, 2);
    return holder === 'exif' && tag !== undefined ? [tag] : [];
  });
  const isForOtherNotes = read.length > 0 && !read.some((tag) => hasAnyWord(tag, pictureTags));
  return uses.map((use) => ({ ...use, isForOtherNotes }));
}
