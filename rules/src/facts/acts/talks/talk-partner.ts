import { childPartners } from '../../../knowledge/words/talk-words';
import { definitionOf } from '../../../program/origin/definition';
import type { AstNode } from '../../../program/syntax/ast';
import type { FileContext } from '../../../program/syntax/file-context';
import { textOf } from '../../../program/syntax/lexicon';
import { saysAny } from '../../../program/values/said';
import type { Act } from '../act';

/** Does the prompt itself say that a child writes: `system: 'You are chatting with a child.'`, also in a text that it names? */
export const isTalkOfChild = ({ payload }: Act, file: FileContext): boolean =>
  payload.some(({ node }) =>
    saysChild(node, file) || file.within(node, 'Identifier').some((name) => {
      const text = definitionOf(name, file);
      return text !== undefined && text.key === undefined && !text.isCallback && isText(text.from) && saysChild(text.from, file);
    })
  );

const isText = ({ type }: AstNode): boolean => type === 'Literal' || type === 'TemplateLiteral' || type === 'BinaryExpression';

const saysChild = (node: AstNode, file: FileContext): boolean =>
  [node, ...file.within(node, 'Literal', 'TemplateElement')].some((part) => saysAny(textOf(part) ?? '', childPartners));
