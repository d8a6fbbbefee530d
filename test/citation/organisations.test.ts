import { describe, expect, it } from 'vitest';
import { cite } from '../../src/citation/cite.ts';
import { exportCitations } from '../../src/citation/formats.ts';
import { type Source, toItem } from '../../src/citation/item.ts';
import { toPlain } from '../../src/citation/runs.ts';
import type { StyleId } from '../../src/citation/styles.ts';
import type { Contributor } from '../../src/transcript/model.ts';
import { printed, reported, speaker, withBroadcast } from './broadcasts.ts';

/** A story of Lantern Radio for the network XQN that the page credits to this name, and in which nobody of it speaks. */
function credited(name: string, more: Partial<Contributor> = {}): Source {
  const people: Contributor[] = [{ value: name, origin: 'printed', role: 'reporter', ...more }];
  const story = withBroadcast({ people, network: printed('XQN'), station: printed('Lantern Radio') });
  return { ...story, speakers: [] };
}

const authorOf = (source: Source) => toItem(source).author?.[0];

describe('a byline of an organisation stays whole', () => {
  it.each([
    'The Associated Press',
    'Associated Press',
    'XQN Staff',
    'XQN Fact Check',
    'WQQZ News Staff',
    'BBC World Service',
    'Kaiser Health News',
    'Agence France-Presse',
    'Deutsche Presse-Agentur',
    'Harvest Public Media',
    'WBUR Newsroom',
    'Religion News Service',
    'Lantern Radio',
    'Voice of America',
    'Kulturredaktion Nord',
    'Equipo de Redacción',
    'Rédaction Culture',
  ])('%s', (name) => {
    expect(authorOf(credited(name))).toEqual({ literal: name });
  });

  it('also where nothing but the page’s data says that it is one', () => {
    expect(authorOf(credited('Quill Harbour', { organisation: true }))).toEqual({ literal: 'Quill Harbour' });
  });

  it('also where the reader entered it', () => {
    expect(authorOf({ ...credited('Ana Holm'), edits: { reporters: ['Lantern Newsroom'] } })).toEqual({
      literal: 'Lantern Newsroom',
    });
  });

  it.each<[StyleId, string]>([
    ['apa', 'XQN Staff. (2013, February 3). '],
    ['mla', 'XQN Staff. "Security'],
    ['chicago-notes', 'XQN Staff, "Security'],
    ['chicago-author-date', 'XQN Staff. 2013. "Security'],
    ['ieee', 'XQN Staff, "Security'],
    ['vancouver', 'XQN Staff. Security'],
    ['ap', 'XQN Staff reported on'],
  ])('in %s', (style, start) => {
    expect(toPlain(cite({ ...credited('XQN Staff'), style }).reference).slice(0, start.length)).toBe(start);
  });

  it('in every export', () => {
    const exported = (format: 'csl-json' | 'biblatex' | 'bibtex' | 'ris') =>
      exportCitations([credited('XQN Staff')], format, 'apa');
    expect(JSON.parse(exported('csl-json'))[0].author).toEqual([{ literal: 'XQN Staff' }]);
    expect(exported('biblatex')).toContain('author = {{XQN Staff}},');
    expect(exported('bibtex')).toContain('author = {{XQN Staff}},');
    expect(exported('ris')).toContain('AU  - XQN Staff\r\n');
  });
});

describe('a person stays a person', () => {
  it.each(['Bill Press', 'Dr. Bill Press', 'Robert Service', 'Robert W. Service'])('%s', (name) => {
    expect(authorOf(credited(name))).toMatchObject({ family: name.split(' ').at(-1) });
  });

  it('who has the name of the station for a surname', () => {
    const story = credited('Theo Lantern');
    expect(authorOf({ ...story, broadcast: { ...story.broadcast, station: printed('Lantern') } })).toMatchObject({
      family: 'Lantern',
    });
  });

  it('who speaks, whatever the page’s data and the name say', () => {
    const story = credited('Ada Mary Press', { organisation: true });
    expect(authorOf({ ...story, speakers: [speaker('Ada Mary Press', 'reporter')] })).toMatchObject({
      family: 'Press',
    });
  });

  it('as the reader splits the name', () => {
    const names = { 'Robert William Service': { family: 'Service', given: 'Robert William' } };
    expect(authorOf({ ...credited('Robert William Service'), edits: { names } })).toEqual(
      names['Robert William Service'],
    );
    expect(authorOf(reported)).toEqual({ family: 'McEvers', given: 'Kelly' });
  });
});
