import { removeAttributes } from '../../edits/attribute-edits';
import type { TextEdit } from '../../edits/text-edit';
import type { Obstacle } from '../../facts/dialogs';
import type { FileContext } from '../../program/syntax/file-context';
import type { ElementView } from '../../views/elements/element-view';
import { withoutStatement } from '../without-statement';
import { askAboutWork } from './ask-about-work';
import { replaceValue } from './replace-value';

interface LetLeave {
  readonly id: 'askAboutWork' | 'letClose' | 'noDelay' | 'removeListener' | 'removeLocks';
  readonly data?: Readonly<Record<string, string>>;
  readonly edits: readonly TextEdit[] | undefined;
}

/** What can be done about an obstacle, the mildest change first. */
export function letLeave(obstacle: Obstacle, file: FileContext): readonly LetLeave[] {
  const { kind, call, value, question } = obstacle;
  if (kind === 'closed dialog') return [withoutLocks(obstacle, file)];
  if (call)
    return [
      { id: 'askAboutWork', data: { work: question?.work.text ?? '' }, edits: question && askAboutWork(question, file) },
      { id: 'removeListener', edits: withoutStatement(call, file) },
    ];
  const [id, text] = kind === 'late close' ? (['noDelay', '0'] as const) : (['letClose', 'false'] as const);
  return value ? [{ id, edits: replaceValue(value, value, text) }] : [];
}

/** Takes the switches away that keep a dialog from closing, where the dialog answers when it is to close. */
function withoutLocks({ site, locks = [] }: Obstacle, file: FileContext): LetLeave {
  const element = 'rawTag' in site ? (site as ElementView) : undefined;
  const edits = element && locks.length > 0 ? removeAttributes(element, locks.map(({ name }) => name), file) : undefined;
  return { id: 'removeLocks', data: { names: locks.map(({ rawName }) => rawName).join('`, `') }, edits };
}
