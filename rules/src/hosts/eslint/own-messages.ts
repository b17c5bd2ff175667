import { version } from '../../../package.json';

interface Message {
  readonly ruleId: string | null;
  readonly fatal?: boolean;
}

/**
 * A processor that lets through what gc25 reports, and that a file could not be read. In a run without the project's
 * configuration ESLint would otherwise complain about every comment that names a rule of another plugin, and offer to
 * delete comments whose rules do not run.
 */
export const ownMessages = {
  meta: { name: 'gc25/own-messages', version },
  supportsAutofix: true,
  preprocess: (text: string): string[] => [text],
  postprocess: <M extends Message>(lists: readonly (readonly M[])[]): M[] =>
    lists.flat().filter(({ ruleId, fatal }) => fatal || ruleId?.startsWith('gc25/')),
};
