import { sqlTypes } from '../../knowledge/words/people/schema-words';
import type { FileContext } from '../../program/syntax/file-context';
import { hasPhrase, wordsOf } from '../../program/syntax/words';
import { graphqlInputFields } from '../../views/graphql/input-fields';
import { sqlTableColumns } from '../../views/sql/sql-table';
import type { FormField } from './field';

/** Fields of schemas that are written as text: columns of SQL tables, and inputs of a GraphQL schema. */
export const fieldsOfText = (file: FileContext): FormField[] => [
  ...sqlTableColumns(file).flatMap(({ name, table, definition, nameRange, text }): FormField[] => (
    sqlTypes.has(wordsOf(definition)[0])
      ? [{ kind: 'sql', names: [name], at: { range: nameRange }, site: text, isRequired: hasPhrase(definition, 'not null'), owner: table }]
      : []
  )),
  ...graphqlInputFields(file).map(({ name, type, isRequired, range, text }): FormField => ({
    kind: 'sql',
    names: [name],
    at: { range },
    site: text,
    isRequired,
    owner: type,
  })),
];
