import { primaryLanguage } from '../transcript/language.ts';
import { Dialog } from './dialog.tsx';
import { useTongues } from './language.ts';
import { type Strings, useStrings } from './strings.ts';

/** A voice as it is offered. */
export interface OfferedVoice {
  /** `SpeechSynthesisVoice.voiceURI` */
  id: string;
  name: string;
  /** BCP 47, sometimes with an underscore. */
  lang: string;
}

interface VoicesProps {
  /** Who is read, each with the id of the voice. */
  speakers: { name: string; voice: string }[];
  voices: readonly OfferedVoice[];
  /** The transcript's language: its voices are offered first. */
  language: string;
  onVoice(speaker: string, voice: string): void;
  onClose(): void;
}

/** A voice for each speaker, to be chosen; what is being read goes on with it at once. */
export function AloudVoices({ speakers, voices, language, onVoice, onClose }: VoicesProps) {
  const strings = useStrings();
  const { theirs } = useTongues();
  const groups = byLanguage(voices, language, strings);
  return (
    <Dialog title={strings.text('aloudVoices')} onClose={onClose}>
      <p>{strings.text('aloudVoicesHelp')}</p>
      <ul class="voices">
        {speakers.map(({ name, voice }) => (
          <li key={name}>
            <label>
              <span lang={theirs.lang} dir={theirs.dir}>
                {name}
              </span>
              <select value={voice} onChange={(event) => onVoice(name, event.currentTarget.value)}>
                {groups.map(([language, voices]) => (
                  <optgroup key={language} label={language}>
                    {voices.map(({ id, name }) => (
                      <option key={id} value={id}>
                        {name}
                      </option>
                    ))}
                  </optgroup>
                ))}
              </select>
            </label>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

/** The voices under the names of their languages, that of the transcript first. */
function byLanguage(
  voices: readonly OfferedVoice[],
  language: string,
  { locale }: Strings,
): [string, OfferedVoice[]][] {
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const groups = new Map<string, OfferedVoice[]>();
  for (const voice of voices) {
    const tag = primaryLanguage(voice.lang);
    groups.set(tag, [...(groups.get(tag) ?? []), voice]);
  }
  const own = new Intl.Locale(language).language;
  const named = [...groups].map(([tag, voices]): [string, OfferedVoice[], boolean] => [
    nameOf(names, tag),
    voices,
    tag === own,
  ]);
  return named
    .sort(([one, , a], [other, , b]) => Number(b) - Number(a) || one.localeCompare(other, locale))
    .map(([name, voices]) => [name, voices]);
}

/** Some systems name their voices' languages in ways of their own. */
function nameOf(names: Intl.DisplayNames, tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
