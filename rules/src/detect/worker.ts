import type { AstNode } from '../ast';
import { workerWords } from '../catalogue/person-words';
import type { FileContext } from '../file-context';
import { hasAnyWord } from '../values/words';
import { isChildSubject, pathNames } from './personal';
import type { Personal } from './personal-value';
import type { Gc25Settings } from '../settings';

/**
 * Is a person at work meant, whom the General Comment does not speak of: by the value's own holder (`employee.email`), or,
 * where that says nothing of a child, by the loop or function around?
 */
export function isOfWorker({ node, subject, behind }: Personal, file: FileContext, settings: Gc25Settings): boolean {
  const names = pathNames(node);
  if ([...names, ...(behind ?? '').split('.')].some((name) => hasAnyWord(name, workerWords))) return true;
  if (names.some((name) => isChildSubject(name, settings)) || (subject && /user|member|profile/i.test(file.getCode(subject)))) return false;
  for (let around = node.parent; around; around = around.parent) {
    if (around.type === 'ForOfStatement' && hasAnyWord(file.getCode(around.left as AstNode), workerWords)) return true;
    if (/Function/.test(around.type) && hasAnyWord(String(around.id?.name ?? around.parent?.id?.name ?? around.parent?.key?.name ?? ''), workerWords)) return true;
  }
  return false;
}
