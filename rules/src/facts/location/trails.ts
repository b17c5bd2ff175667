import { measuredWords, trailWords } from '../../knowledge/words/people/place-words';
import { callSitesOf } from '../../program/modules/call-site';
import type { AstNode } from '../../program/syntax/ast';
import { entriesOf } from '../../program/syntax/entries';
import { hasAnyWord } from '../../program/syntax/words';
import { sqlInserts } from '../../views/sql/sql-insert';
import type { FactSources } from '../sources';
import { coordinatesOf, isOfPlace, isOwnerName, nameBoth, objectsIn } from './coordinates';

/** A place of a database for positions. */
export interface Trail {
  readonly at: AstNode;
  readonly site: AstNode;
  /** The column of the latitude, as written. */
  readonly name: string;
  readonly isOfPerson: boolean;
  readonly isOfPlace: boolean;
  /** It is filled again and again: by its name, or by what is measured beside the position. */
  readonly isRepeated: boolean;
}

const schemaCalls = ['Schema', 'model', 'define', 'pgTable', 'mysqlTable', 'sqliteTable', 'table', 'collection', 'EntitySchema'];

/** Schemas and statements with columns for both numbers of a position. */
export const positionTrails = (sources: FactSources): readonly Trail[] => [...schemas(sources), ...statements(sources)];

function schemas({ file }: FactSources): readonly Trail[] {
  return callSitesOf(file).named(...schemaCalls).flatMap(({ node, args: [first, ...rest] }) => {
    const owner = [String(first?.value ?? ''), node.parent?.type === 'VariableDeclarator' ? String(node.parent.id?.name ?? '') : ''];
    const isTrail = owner.some((name) => hasAnyWord(name, trailWords));
    return [first, ...rest].flatMap((argument) => (argument ? objectsIn(argument) : [])).flatMap((object): Trail[] => {
      const latitude = coordinatesOf(object)?.latitude;
      if (!latitude) return [];
      const keys = entriesOf(object).map(({ key }) => key);
      return [{
        at: latitude.node.key as AstNode,
        site: object,
        name: file.getText(latitude.node.key as AstNode),
        isOfPlace: isOfPlace(object),
        isRepeated: isTrail || keys.some((key) => hasAnyWord(key, measuredWords)),
        isOfPerson: [...keys, ...owner].some(isOwnerName) || (isTrail && keys.some((key) => hasAnyWord(key, ['device']))),
      }];
    });
  });
}

const placeColumns = new Set(['name', 'title', 'address', 'city', 'description', 'price', 'category']);

/** `INSERT INTO positions (child_id, lat, lng) …`: a row for each position. */
const statements = ({ file }: FactSources): readonly Trail[] =>
  sqlInserts(file).filter(({ columns }) => nameBoth(columns)).map(({ columns, text }) => ({
    at: text.type === 'Literal' ? text : (text.parent as AstNode),
    site: text,
    name: 'latitude',
    isRepeated: true,
    isOfPerson: columns.some(isOwnerName),
    isOfPlace: columns.some((column) => placeColumns.has(column.toLowerCase())),
  }));
