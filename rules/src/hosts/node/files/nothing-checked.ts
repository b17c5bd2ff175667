/** How the problem of a run begins that found no file. */
export const NOTHING_CHECKED = 'Nothing was checked:';
