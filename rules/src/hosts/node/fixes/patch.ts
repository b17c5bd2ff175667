import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { FixedFile } from './fix-files';

/** Edits as a unified patch that `git apply` and `patch -p1` take; `nameOf` gives shown paths. Ends with a line end unless it is empty. */
export const patchOf = (files: readonly FixedFile[], nameOf: (file: string) => string): string =>
  files.map(({ file, before, after }) => {
    const name = nameOf(file);
    return createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, { headerOptions: FILE_HEADERS_ONLY });
  }).join('');
