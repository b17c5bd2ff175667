import type { Checker } from '../../../engine/checker';
import type { FileResult } from '../../../rule/finding';

/** What a checker says about a text. If the check fails as a whole, that is a problem of this file, and the run goes on. */
export function checkedText(checker: Pick<Checker, 'checkText'>, text: string, file: string): FileResult {
  try {
    return checker.checkText(text, file);
  } catch (error) {
    return failedCheck(file, error instanceof Error ? `${error.name}: ${error.message}` : String(error));
  }
}

export const failedCheck = (file: string, reason: string): FileResult => ({
  file,
  findings: [],
  problems: [{
    kind: 'crash',
    message: `gc25 failed on this file and did not check it; please report it with the file: ${reason.split('\n')[0]}`,
  }],
});
