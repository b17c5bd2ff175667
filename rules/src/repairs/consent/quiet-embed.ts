import type { TextEdit } from '../../edits/text-edit';
import type { StoringEmbed } from '../../facts/consent';

/** The same player at the host that waits until the video is played. */
export const atQuietHost = ({ written, quietHost }: StoringEmbed): TextEdit[] => [{ range: written, text: quietHost }];
