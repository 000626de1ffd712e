import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { formatGithub } from '../../src/report/format-github.ts';
import { formatJunit } from '../../src/report/format-junit.ts';
import { expectGolden } from './golden.ts';
import { packFor } from './packs.ts';
import { buses, museum, post, recipe, samples } from './samples.ts';

const all = Object.values(samples);

describe('GitHub annotations', () => {
  test('one a flagged claim, at its place', () => expectGolden(formatGithub(all, { packFor }), 'annotations.txt'));

  test('a clean document has none', () => expect(formatGithub([post, recipe], { packFor })).toBe(''));

  test('a quote with line ends and command marks stays one command', () => {
    const [first] = buses.claims;
    if (first === undefined) throw new Error('the sample has claims');
    const hostile = { ...first, reason: 'a\n::set-output name=x::y', quote: '130%\n::error::no' };
    const text = formatGithub(
      { ...buses, document: { ...buses.document, source: 'a,line=1::b.md' }, claims: [hostile] },
      { packFor },
    );
    expect(text.trimEnd().split('\n')).toHaveLength(1);
    expect(text).toMatch(/^::error file=a%2Cline=1%3A%3Ab\.md,/);
  });

  test('a document that could not be read has one of its own', () => {
    const unreadable = [{ source: 'a,b.txt', message: 'this is a binary file,\nnot a text' }];
    expect(formatGithub(post, { packFor, unreadable })).toBe(
      '::error file=a%2Cb.txt::this is a binary file,%0Anot a text\n',
    );
  });

  test('paths below the root are relative to it', () => {
    const report = { ...museum, document: { ...museum.document, source: '/srv/paper/articles/a.txt' } };
    expect(formatGithub(report, { packFor, root: '/srv/paper' })).toContain('file=articles/a.txt,');
    expect(formatGithub(report, { packFor, root: '/srv/pap' })).toContain('file=/srv/paper/articles/a.txt,');
  });
});

describe('JUnit', () => {
  test('a suite a document, a case a claim', () => expectGolden(formatJunit(all, { packFor }), 'junit.xml'));

  test('counts agree with what is listed', () => {
    const $ = load(formatJunit(all, { packFor }), { xml: true });
    for (const suite of ['testsuites', ...all.map((_, index) => `testsuite:nth-of-type(${index + 1})`)]) {
      const element = $(suite);
      expect(Number(element.attr('tests'))).toBe(element.find('testcase').length);
      expect(Number(element.attr('failures'))).toBe(element.find('failure').length);
      expect(Number(element.attr('skipped'))).toBe(element.find('skipped').length);
    }
  });

  test('a document that could not be read is an error, of a suite of its own', () => {
    const unreadable = [{ source: '/srv/paper/b&c.txt', message: 'this is a binary file, not a "text"' }];
    const $ = load(formatJunit(post, { packFor, root: '/srv/paper', unreadable }), { xml: true });
    expect($('testsuites').attr()).toMatchObject({ tests: '3', failures: '0', errors: '1', skipped: '1' });
    expect($('testsuite').last().attr()).toMatchObject({ name: 'b&c.txt', tests: '1', errors: '1' });
    expect($('error').attr('message')).toBe('this is a binary file, not a "text"');
  });

  test('a quote cannot close its attribute, nor a control character break the parser', () => {
    const [first] = buses.claims;
    if (first === undefined) throw new Error('the sample has claims');
    const quote = '"/><evil a="\u0001\ud800]]>';
    const $ = load(formatJunit({ ...buses, claims: [{ ...first, quote }] }, { packFor }), { xml: true });
    expect($('evil')).toHaveLength(0);
    expect($('testcase').attr('name')).toContain('"/><evil a="\ufffd]]>');
  });
});
