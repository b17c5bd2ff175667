import type { AstNode } from '../ast';
import type { FormField } from './form-field';

const COLUMN = /^\s*[`"'[]?(\w+)[`"'\]]?\s+(?:TEXT|VARCHAR|CHAR|DATE|DATETIME|TIMESTAMP|INTEGER|INT|BIGINT|REAL|NUMERIC|BOOLEAN|JSON|JSONB|UUID|SERIAL|BLOB|BYTEA|VECTOR|FLOAT|DOUBLE|DECIMAL)\b(.*)$/is;
const INPUT_TYPE = /\binput\s+(\w+)\s*\{([^}]*)\}/g;
const INPUT_FIELD = /(\w+)\s*:\s*\w+(!?)/g;

/** Fields of schemas that are written as text: columns of `CREATE TABLE`, and inputs of a GraphQL schema. */
export function fieldsOfText(text: AstNode): FormField[] {
  const content = text.type === 'Literal' ? text.value : text.value.raw;
  return typeof content === 'string' && content.length > 20 ? [...columnsOf(text, content), ...inputsOf(text, content)] : [];
}

function columnsOf(text: AstNode, content: string): FormField[] {
  const start = text.range[0] + 1;
  return Array.from(content.matchAll(/create\s+table\s+(?:if\s+not\s+exists\s+)?[`"'[]?([\w.]+)[`"'\]]?\s*\(/gi)).flatMap((table) =>
    partsOf(content, table.index + table[0].length).flatMap(({ part, at }): FormField[] => {
      const column = COLUMN.exec(part);
      if (!column) return [];
      const from = start + at + part.indexOf(column[1]);
      return [{ kind: 'sql', names: [column[1]], at: { range: [from, from + column[1].length] }, site: text, isRequired: /not\s+null/i.test(column[2]), owner: table[1] }];
    }));
}

/** The definitions between the parentheses of a table, which may hold parentheses themselves. */
function partsOf(content: string, from: number): { part: string; at: number }[] {
  const parts: { part: string; at: number }[] = [];
  let at = from;
  for (let i = from, depth = 0; i <= content.length; i++) {
    const letter = content[i] ?? ')';
    if (letter === '(') depth++;
    else if (depth === 0 && (letter === ',' || letter === ')')) {
      parts.push({ part: content.slice(at, i), at });
      at = i + 1;
      if (letter === ')') break;
    } else if (letter === ')') depth--;
  }
  return parts;
}

/** `input CreateProfileInput { dateOfBirth: Date! }` */
function inputsOf(text: AstNode, content: string): FormField[] {
  const start = text.range[0] + 1;
  return Array.from(content.matchAll(INPUT_TYPE)).flatMap((type) => {
    const body = type.index + type[0].indexOf('{') + 1;
    return Array.from(type[2].matchAll(INPUT_FIELD), (field): FormField => {
      const from = start + body + field.index;
      return { kind: 'sql', names: [field[1]], at: { range: [from, from + field[1].length] }, site: text, isRequired: field[2] === '!', owner: type[1] };
    });
  });
}
