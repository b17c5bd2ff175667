import { kindOfFile } from '../../../engine/readers/file-kind';

/** Can gc25 read a file of this name? */
export const isCheckable = (file: string): boolean => kindOfFile(file) !== undefined;
