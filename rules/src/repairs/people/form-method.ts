import type { TextEdit } from '../../edits/text-edit';
import type { Act } from '../../facts/acts';

/** `method="get"` becomes `method="post"`. */
export function postInstead({ node }: Act): readonly TextEdit[] | undefined {
  const method = 'getAttribute' in node ? node.getAttribute('method') : undefined;
  return method?.isText && method.valueRange ? [{ range: method.valueRange, text: 'post' }] : undefined;
}
