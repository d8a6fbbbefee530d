import type { Settings } from './settings.ts';

/** The settings that are measures, and the pace of what moves, as custom properties for the root of a view. */
export const styleOf = ({ textSize, lineSpacing, measure, motion }: Settings): Record<string, string> => ({
  '--size': `${textSize}%`,
  '--spacing': String(lineSpacing),
  '--measure': String(measure),
  '--pace': motion === 'none' ? '0s' : '0.12s',
});
