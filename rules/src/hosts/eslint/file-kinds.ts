import { COMPONENT_KINDS, CONFIG_NAMES, JAVASCRIPT_ENDINGS, PAGE_ENDINGS, TYPESCRIPT_ENDINGS } from '../../engine/readers/file-kind';
import { TRANSLATION_FILES } from '../../program/syntax/translation-path';

export const CONFIG_FILES = [`**/{${CONFIG_NAMES.join(',')}}`];

/** Every extension the presets name. A preset without extensions would skip all but plain JavaScript, silently. */
export const EXTENSIONS = [...JAVASCRIPT_ENDINGS, ...TYPESCRIPT_ENDINGS, ...COMPONENT_KINDS, ...PAGE_ENDINGS];

/** JSON files that gc25 reads. */
export const JSON_FILES = [...CONFIG_FILES, ...TRANSLATION_FILES];

/** Every file that gc25 reads. */
export const EVERY_FILE = [`**/*.{${EXTENSIONS.join(',')}}`, ...JSON_FILES];
