import path from 'node:path';
import { Git, type GitAnswer, namesIn } from './git';

/** Absolute paths of files that changed and are still there, or one sentence saying why git does not tell. */
export type ChangedFiles =
  | { readonly kind: 'changed'; readonly files: ReadonlySet<string> }
  | { readonly kind: 'failed'; readonly message: string };

/** No external program looks at the files, renamed files count as new, deleted ones not at all; submodules are other repositories. */
const DIFF = ['diff', '--name-only', '-z', '--no-ext-diff', '--no-textconv', '--no-renames', '--diff-filter=d', '--ignore-submodules=all'];
/** Of the whole repository, by its top. */
const EVERYWHERE = ['-z', '--full-name', '--', ':/'];

/**
 * Files of the repository around `cwd` that differ from the last commit, staged or not, and those that git does not know yet and does
 * not ignore. With a ref: that differ from the commit at which the current branch left it.
 */
export async function changedFiles(cwd: string, since: string | undefined): Promise<ChangedFiles> {
  const git = await Git.open(cwd);
  const up = await git.ask('rev-parse', '--show-cdup');
  if (up.kind === 'failed') return failed(noRepository(up.code));
  const top = path.resolve(cwd, up.text.replace(/\r?\n$/, ''));
  const head = await commitOf(git, 'HEAD');
  if (since !== undefined && head === undefined) return failed('This repository has no commit yet, so leave out --since');
  const base = since === undefined ? head : await baseOf(git, since);
  if (typeof base === 'object') return base;
  const answers = [
    await (base === undefined ? git.ask('ls-files', '--cached', ...EVERYWHERE) : git.ask(...DIFF, base, '--')),
    await git.ask('ls-files', '--others', '--exclude-standard', ...EVERYWHERE),
  ];
  const texts = answers.flatMap((answer) => (answer.kind === 'answer' ? [answer.text] : []));
  if (texts.length < answers.length) return failed('Git could not compare the files; run "git status" to see why');
  return { kind: 'changed', files: new Set(texts.flatMap(namesIn).map((name) => path.resolve(top, name))) };
}

const failed = (message: string): ChangedFiles & { readonly kind: 'failed' } => ({ kind: 'failed', message });

const noRepository = (code: number | string): string =>
  code === 'ENOENT'
    ? '--changed needs git, which was not found; install it, or leave out --changed'
    : '--changed needs a git repository that git trusts here; run "git status" to see why this is none, or leave out --changed';

async function commitOf(git: Git, ref: string): Promise<string | undefined> {
  return firstLine(await git.ask('rev-parse', '--quiet', '--verify', '--end-of-options', `${ref}^{commit}`));
}

async function baseOf(git: Git, ref: string): Promise<string | (ChangedFiles & { readonly kind: 'failed' })> {
  const commit = await commitOf(git, ref);
  if (commit === undefined) return failed(`Git knows no commit "${ref}"; fetch it first, or name another with --since`);
  return firstLine(await git.ask('merge-base', commit, 'HEAD'))
    ?? failed(`Git finds no commit that "${ref}" and HEAD have in common; fetch more of the history, which a shallow clone leaves out`);
}

const firstLine =
  (answer: GitAnswer): string | undefined => (answer.kind === 'answer' ? answer.text.split('\n')[0].trim() || undefined : undefined);
