import type { ComponentChild } from 'preact';
import type { Speaker, Turn } from '../transcript/model.ts';
import { useTongues } from './language.ts';
import { type MessageKey, type Strings, useStrings } from './strings.ts';

const roles: Record<NonNullable<Speaker['role']>, MessageKey> = {
  host: 'roleHost',
  reporter: 'roleReporter',
  guest: 'roleGuest',
  narrator: 'roleNarrator',
  announcer: 'roleAnnouncer',
  interpreter: 'roleInterpreter',
};

/** Words of the page inside of ours, in the language of the transcript. */
function Theirs({ children }: { children: string }) {
  const { theirs } = useTongues();
  return (
    <span lang={theirs.lang} dir={theirs.dir}>
      {children}
    </span>
  );
}

/** "Host", "Vice President", "Reporter, Harbour News": our word and the page's own, each part once. */
export function roleParts(speaker: Speaker, strings: Strings): ComponentChild[] {
  const { role, description } = speaker;
  // A guest is said to be one where there is nothing better to say.
  return [
    role && !(role === 'guest' && description) && strings.text(roles[role]),
    description && <Theirs>{description}</Theirs>,
  ].filter(Boolean);
}

/** The line under a name: the role once, and every time what is special about this turn. Empty where there is nothing to say. */
export function aboutParts(turn: Turn, speaker: Speaker | null, first: boolean, strings: Strings): ComponentChild[] {
  const role = first && speaker ? roleParts(speaker, strings) : [];
  const from = first ? speaker?.inferredFrom : undefined;
  const corrected = turn.corrected || (first && speaker?.corrected);
  return [
    ...role,
    from !== undefined && <Quoting sentence={role.length ? 'workedOutFrom' : 'workedOutFromAlone'} words={from} />,
    turn.interpreted && strings.text('throughInterpreter'),
    corrected && strings.text('correctedByYou'),
  ].filter(Boolean);
}

/** Parts of a line with something between them. */
export function Listed({ parts, between }: { parts: ComponentChild[]; between: string }) {
  return <>{parts.flatMap((part, index) => [index > 0 && between, part])}</>;
}

/** A sentence of ours that quotes the page. */
function Quoting({ sentence, words }: { sentence: MessageKey; words: string }) {
  const [before, after] = useStrings().text(sentence, '\n').split('\n');
  return (
    <>
      {before}
      <Theirs>{words}</Theirs>
      {after}
    </>
  );
}
