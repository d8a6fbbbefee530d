import type { Settings } from './settings.ts';

/** The settings that are measures, as custom properties for the root of a view. */
export const styleOf = ({ textSize, lineSpacing, measure }: Settings): Record<string, string> => ({
  '--size': `${textSize}%`,
  '--spacing': String(lineSpacing),
  '--measure': String(measure),
});
