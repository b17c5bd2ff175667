import type { AstNode, Range } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { sourceTextOf } from '../../program/syntax/source-text';

/** A field of an input type in the text of a GraphQL schema: `input CreateProfileInput { dateOfBirth: Date! }`. */
export interface GraphqlInputField {
  readonly name: string;
  /** The input type. */
  readonly type: string;
  readonly isRequired: boolean;
  /** Of the name: UTF-16 offsets in the file. */
  readonly range: Range;
  /** The literal or the part of a template that holds the text. */
  readonly text: AstNode;
}

const INPUT_TYPE = /\binput\s+(\w+)\s*\{([^}]*)\}/g;
const INPUT_FIELD = /(\w+)\s*:\s*\w+(!?)/g;
/** UTF-16 units of the shortest text that holds such a type. */
const SHORTEST = 20;

/** Fields of input types in the texts of a file, in source order. */
export const graphqlInputFields = (file: FileContext): readonly GraphqlInputField[] =>
  file.nodes('Literal', 'TemplateElement').flatMap((text) => {
    const source = sourceTextOf(text, file);
    if (!source || source.content.length < SHORTEST) return [];
    const { content, start } = source;
    return Array.from(content.matchAll(INPUT_TYPE)).flatMap((type) => {
      const body = start + type.index + type[0].indexOf('{') + 1;
      return Array.from(type[2].matchAll(INPUT_FIELD), (field): GraphqlInputField => {
        const from = body + field.index;
        return { name: field[1], type: type[1], isRequired: field[2] === '!', range: [from, from + field[1].length], text };
      });
    });
  });
