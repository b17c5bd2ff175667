import { parseJson } from '../../parsers/json';
import type { AstNode } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';

/**
 * The one value of a JSON file as an expression; undefined for text that is no JSON. Parsers of other plugins, and ESLint's own JSON
 * language, give other trees; the text is the same.
 */
export const getJsonValue = (file: FileContext): AstNode | undefined =>
  file.once(getJsonValue, () => {
    if (file.program.jsonValue) return file.program.jsonValue as AstNode;
    try {
      return parseJson(file.text).value;
    } catch {
      return undefined;
    }
  });
