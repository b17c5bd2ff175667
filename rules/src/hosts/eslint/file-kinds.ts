import { COMPONENT_KINDS, CONFIG_NAMES, JAVASCRIPT_ENDINGS, PAGE_ENDINGS, TYPESCRIPT_ENDINGS } from '../../engine/readers/file-kind';

export const CONFIG_FILES = [`**/{${CONFIG_NAMES.join(',')}}`];

/** Every extension the presets name. A preset without extensions would skip all but plain JavaScript, silently. */
export const EXTENSIONS = [...JAVASCRIPT_ENDINGS, ...TYPESCRIPT_ENDINGS, ...COMPONENT_KINDS, ...PAGE_ENDINGS];

/** Every file the presets name. */
export const EVERY_FILE = [`**/*.{${EXTENSIONS.join(',')}}`, ...CONFIG_FILES];
