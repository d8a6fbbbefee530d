import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type FileWords,
  fileName,
  formatsFor,
  type TranscriptFormat,
  transcriptFile,
} from '../../src/citation/transcript-file.ts';
import type { Paragraph, Transcript, Turn } from '../../src/transcript/model.ts';
import { broadcast, printed, speaker } from './broadcasts.ts';

const words: FileWords = {
  marks: ({ inferredFrom, corrected, interpreted }) =>
    [corrected && 'corrected', inferredFrom && `from “${inferredFrom}”`, interpreted && 'interpreted']
      .filter(Boolean)
      .join(', '),
  noRights: 'The page says nothing of rights.',
};

function paragraph(text: string, start?: number): Paragraph {
  return { block: 0, runs: [{ kind: 'words', text, offset: 0 }], ...(start !== undefined && { start }) };
}

function turn(id: string, who: string | null, ...paragraphs: Paragraph[]): Turn {
  return { id, speaker: who, label: null, paragraphs };
}

const ferry: Transcript = {
  broadcast: { ...broadcast, url: 'https://www.kqxm.example/ferry', title: printed('The *Ferry* Returns') },
  speakers: [speaker('Ana Quillmark', 'host', { inferredFrom: "I'm Ana." }), speaker('Bo <Tanner>', 'guest')],
  turns: [
    turn('t1', 'Ana Quillmark', paragraph('Is it back?', 0), {
      block: 1,
      start: 4.25,
      runs: [
        { kind: 'words', text: 'Listen.', offset: 0 },
        { kind: 'sound', text: '(SOUNDBITE OF HORN)', offset: 8 },
      ],
    }),
    { ...turn('t2', 'Bo <Tanner>', paragraph('1. Tides & 2 < 3 --> yes', 3661)), interpreted: true },
    turn('t3', null, paragraph('Nobody knows who said this.')),
  ],
  segments: [{ title: 'Part #2', turn: 1 }],
  notes: [{ kind: 'rights', text: 'Copyright 2024 Tideland.', block: 9, links: [] }],
};
const untimed: Transcript = {
  ...ferry,
  turns: ferry.turns.map((turn) => ({
    ...turn,
    paragraphs: turn.paragraphs.map(({ block, runs }) => ({ block, runs })),
  })),
};

const file = (format: TranscriptFormat['id'], transcript = ferry) => transcriptFile(transcript, format, words);

describe('the transcript as a file', () => {
  it('is Markdown that says where it is from and of whom it is not sure', () => {
    expect(file('markdown')).toBe(
      `# The \\*Ferry\\* Returns

Weekend Edition Sunday, NPR, KUER, 2013-02-03${'  '}
<https://www.kqxm.example/ferry>${'  '}
Copyright 2024 Tideland.

**Ana Quillmark** (from “I'm Ana.”): Is it back?

Listen. (SOUNDBITE OF HORN)

## Part \\#2

**Bo \\<Tanner\\>** (interpreted): 1\\. Tides \\& 2 \\< 3 --\\> yes

Nobody knows who said this.
`,
    );
  });

  it('is plain text', () => {
    expect(file('text', { ...ferry, notes: [] })).toBe(
      `The *Ferry* Returns
Weekend Edition Sunday, NPR, KUER, 2013-02-03
https://www.kqxm.example/ferry
The page says nothing of rights.

Ana Quillmark (from “I'm Ana.”): Is it back?

Listen. (SOUNDBITE OF HORN)

Part #2

Bo <Tanner> (interpreted): 1. Tides & 2 < 3 --> yes

Nobody knows who said this.
`,
    );
  });

  it('is JSON of Podcasting 2.0, with no time that the page does not have', () => {
    expect(JSON.parse(file('podcast-json'))).toMatchObject({
      version: '1.0.0',
      segments: [
        { speaker: 'Ana Quillmark', startTime: 0, body: 'Is it back?' },
        { speaker: 'Ana Quillmark', startTime: 4.25, body: 'Listen. (SOUNDBITE OF HORN)' },
        { speaker: 'Bo <Tanner>', note: 'interpreted', startTime: 3661, body: '1. Tides & 2 < 3 --> yes' },
        { body: 'Nobody knows who said this.' },
      ],
    });
    expect(file('podcast-json')).toContain('https://www.kqxm.example/ferry');
    expect(file('podcast-json', untimed)).not.toContain('startTime');
  });

  it('is WebVTT, in which nothing that was said is a tag or a time', () => {
    expect(file('webvtt')).toBe(
      `WEBVTT

NOTE
The *Ferry* Returns
Weekend Edition Sunday, NPR, KUER, 2013-02-03
https://www.kqxm.example/ferry
Copyright 2024 Tideland.
Ana Quillmark: from “I'm Ana.”

00:00:00.000 --> 00:00:04.250
<v Ana Quillmark>Is it back?</v>

00:00:04.250 --> 01:01:01.000
<v Ana Quillmark>Listen. (SOUNDBITE OF HORN)</v>

NOTE
Bo <Tanner>: interpreted

01:01:01.000 --> 01:01:18.000
<v Bo &lt;Tanner&gt;>1. Tides &amp; 2 &lt; 3 --&gt; yes</v>
Nobody knows who said this.
`,
    );
  });

  it('is SubRip', () => {
    expect(file('srt').split('\r\n')).toEqual([
      '1',
      '00:00:00,000 --> 00:00:04,250',
      'Ana Quillmark: Is it back?',
      '',
      '2',
      '00:00:04,250 --> 01:01:01,000',
      'Ana Quillmark: Listen. (SOUNDBITE OF HORN)',
      '',
      '3',
      '01:01:01,000 --> 01:01:18,000',
      'Bo ‹Tanner› (interpreted): 1. Tides & 2 ‹ 3 --› yes',
      'Nobody knows who said this.',
      '',
    ]);
  });

  it('marks in every format a turn that the reader gave to somebody else', () => {
    const [first, ...others] = ferry.turns;
    const corrected = { ...ferry, turns: [...(first ? [{ ...first, corrected: true }] : []), ...others] };
    for (const { id } of formatsFor(corrected))
      expect(file(id, corrected)).toMatch(/Ana Quillmark(?:\*\* \(|: | \(|",\n *"note": ")corrected/);
    expect(file('webvtt', corrected).match(/corrected/g)).toHaveLength(1);
  });

  it('has captions that end with the audio where the page says how long it lasts, and else when all has been said', () => {
    const lasting = (seconds?: number) =>
      file('srt', { ...ferry, broadcast: { ...ferry.broadcast, ...(seconds && { seconds }) } });
    expect(lasting(3702.5)).toContain('01:01:01,000 --> 01:01:42,500');
    expect(lasting(3600)).toContain('01:01:01,000 --> 01:01:18,000');
    expect(lasting()).toContain('01:01:01,000 --> 01:01:18,000');
  });

  it('is offered as captions only where the page has times', () => {
    const offered = (transcript: Transcript) => formatsFor(transcript).map(({ id }) => id);
    expect(offered(ferry)).toEqual(['markdown', 'text', 'podcast-json', 'webvtt', 'srt']);
    expect(offered(untimed)).toEqual(['markdown', 'text', 'podcast-json']);
    const [first, ...others] = untimed.turns;
    const once = {
      ...untimed,
      turns: [{ ...first, id: 't1', speaker: null, label: null, paragraphs: [paragraph('Once.', 2)] }, ...others],
    };
    expect(offered(once)).toEqual(['markdown', 'text', 'podcast-json']);
  });

  it('has a name made of its title', () => {
    const [format] = formatsFor(ferry);
    const named = (title: string) => format && fileName({ ...ferry.broadcast, title: printed(title) }, format);
    expect(named('../“Ferry”: Паром? \u202eexe')).toBe('2013-02-03-Ferry-Паром-exe.md');
    expect(format && fileName({ ...ferry.broadcast, title: null, date: null }, format)).toBe('transcript.md');
  });
});

describe('whatever was said and whoever said it', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom(
      '-->',
      '00:01.000 --> 00:02.000',
      '<v Eve>',
      '</v>',
      '&lt;',
      '# Eve',
      '- Eve',
      '1. Eve',
      '[a](b)',
      '**',
      'NOTE',
      '\n\nEve',
      '<b>',
      '\\',
    ),
  );
  const transcripts = fc
    .array(
      fc.tuple(
        fc.option(hostile),
        fc.array(fc.tuple(hostile, fc.option(fc.float({ noNaN: true, min: -5, max: 5000 }))), { maxLength: 3 }),
      ),
      { maxLength: 6 },
    )
    .map(
      (drawn): Transcript => ({
        ...ferry,
        segments: [],
        speakers: drawn.flatMap(([name], i) => (name === null ? [] : [speaker(name, null, { id: `s${i}` })])),
        turns: drawn.map(([name, paragraphs], i) =>
          turn(
            `t${i}`,
            name === null ? null : `s${i}`,
            ...paragraphs.map(([text, start]) => paragraph(text, start ?? undefined)),
          ),
        ),
      }),
    );
  const said = ({ turns }: Transcript) =>
    turns
      .flatMap(({ paragraphs }) => paragraphs.map(({ runs }) => (runs[0]?.text ?? '').replace(/\s+/g, ' ').trim()))
      .filter(Boolean);
  const check = (property: (transcript: Transcript) => void) =>
    fc.assert(fc.property(transcripts, property), { numRuns: 300, seed: 1924 });

  it('every word is in the text, in its order', () => {
    check((transcript) => {
      const text = file('text', transcript);
      let at = 0;
      for (const line of said(transcript)) {
        const found = text.indexOf(line, at);
        expect(found).toBeGreaterThanOrEqual(0);
        at = found + line.length;
      }
    });
  });

  it('every word is in the Markdown, and is nothing but words there', () => {
    check((transcript) => {
      const [, ...blocks] = file('markdown', transcript).trimEnd().split('\n\n').slice(1);
      const bodies = blocks.map((block) => block.replace(/^\*\*(?:[^*\\]|\\.)*\*\*: /, ''));
      for (const body of bodies) expect(body).not.toMatch(/^(?:#|[-+=>] |\d+[.)] )|(?<!\\)(?:\\\\)*[*_`<[\]]|\n/);
      expect(bodies.map((body) => body.replace(/\\(.)/g, '$1'))).toEqual(said(transcript));
    });
  });

  it('every word is in the JSON, which is as Podcasting 2.0 has it', () => {
    check((transcript) => {
      const { version, segments } = JSON.parse(file('podcast-json', transcript)) as {
        version: string;
        segments: Record<string, unknown>[];
      };
      expect(version).toBe('1.0.0');
      expect(segments.map(({ body }) => body)).toEqual(said(transcript));
      for (const { speaker = '', startTime = 0, ...rest } of segments) {
        expect(typeof speaker).toBe('string');
        expect(startTime).toBeGreaterThanOrEqual(0);
        expect(Object.keys(rest)).toEqual(['body']);
      }
    });
  });

  it('every word is in the captions, whose times go on', () => {
    const seconds = (clock = '') => clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
    check((transcript) => {
      const [head, note, ...cues] = file('webvtt', transcript).trimEnd().split('\n\n');
      expect(head).toBe('WEBVTT');
      expect(note).toMatch(/^NOTE\n/);
      let ended = 0;
      const lines = cues.flatMap((cue) => {
        const [timing = '', ...lines] = cue.split('\n');
        const [, start, end] = /^(\d{2}:\d{2}:\d{2}\.\d{3}) --> (\d{2}:\d{2}:\d{2}\.\d{3})$/.exec(timing) ?? [];
        expect(seconds(start)).toBeGreaterThanOrEqual(ended);
        expect(seconds(end)).toBeGreaterThan(seconds(start));
        ended = seconds(end);
        return lines;
      });
      for (const line of lines) expect(line.replace(/^<v [^<>\n]+>(.*)<\/v>$/, '$1')).not.toMatch(/[<>]|-->/);
      const plain = lines.map((line) => line.replace(/^<v [^>]*>|<\/v>$/g, ''));
      const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };
      expect(plain.map((line) => line.replace(/&(?:amp|lt|gt);/g, (entity) => entities[entity] ?? entity))).toEqual(
        said(transcript),
      );
    });
  });
});
