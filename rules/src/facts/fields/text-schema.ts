import type { AstNode } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { sourceTextOf } from '../../program/syntax/source-text';
import { sqlTableColumns } from '../../views/sql/sql-table';
import type { FormField } from './form-field';

const TYPE = /^(?:TEXT|VARCHAR|CHAR|DATE|DATETIME|TIMESTAMP|INTEGER|INT|BIGINT|REAL|NUMERIC|BOOLEAN|JSON|JSONB|UUID|SERIAL|BLOB|BYTEA|VECTOR|FLOAT|DOUBLE|DECIMAL)\b/i;
const INPUT_TYPE = /\binput\s+(\w+)\s*\{([^}]*)\}/g;
const INPUT_FIELD = /(\w+)\s*:\s*\w+(!?)/g;

/** Fields of schemas that are written as text: columns of SQL tables, and inputs of a GraphQL schema. */
export const fieldsOfText = (file: FileContext): FormField[] => [
  ...sqlTableColumns(file).flatMap(({ name, table, definition, nameRange, text }): FormField[] =>
    TYPE.test(definition) ? [{ kind: 'sql', names: [name], at: { range: nameRange }, site: text, isRequired: /not\s+null/i.test(definition), owner: table }] : []),
  ...file.nodes('Literal', 'TemplateElement').flatMap((text) => inputsOf(text, file)),
];

/** `input CreateProfileInput { dateOfBirth: Date! }` */
function inputsOf(text: AstNode, file: FileContext): FormField[] {
  const source = sourceTextOf(text, file);
  if (!source || source.content.length < 20) return [];
  const { content, start } = source;
  return Array.from(content.matchAll(INPUT_TYPE)).flatMap((type) => {
    const body = type.index + type[0].indexOf('{') + 1;
    return Array.from(type[2].matchAll(INPUT_FIELD), (field): FormField => {
      const from = start + body + field.index;
      return { kind: 'sql', names: [field[1]], at: { range: [from, from + field[1].length] }, site: text, isRequired: field[2] === '!', owner: type[1] };
    });
  });
}
