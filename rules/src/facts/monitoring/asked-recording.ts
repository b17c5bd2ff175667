import { basename } from 'pathe';
import { askedRecordings } from '../../knowledge/words/monitoring-words';
import type { AstNode } from '../../program/syntax/ast';
import { functionName, functionsAround } from '../../program/syntax/near';
import { hasAnyWord } from '../../program/syntax/words';
import { runsOnAct } from '../occasions';
import type { FactSources } from '../sources';

/** Does a recorder start on a press of the user only, in code for reports or recordings of their own: `startIssueRecording`? */
export const isAskedRecording = (start: AstNode, sources: FactSources): boolean =>
  [basename(sources.path), ...[...functionsAround(start)].map(functionName)].some((name) => hasAnyWord(name, askedRecordings))
  && runsOnAct(start, sources);
