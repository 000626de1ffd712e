import { describe, expect, test } from 'vitest';
import { documentFrom, formatOf } from '../../src/read/read-document.ts';

const text = 'Le cidre gagne 4\u00a0% à Brélande cette année, dit la coopérative.';
const latin = (value: string): Uint8Array => Uint8Array.from(Buffer.from(value, 'latin1'));
const wide = (value: string): Uint8Array => Uint8Array.from(Buffer.from(value, 'utf16le'));
const swapped = (value: string): Uint8Array => Uint8Array.from(Buffer.from(value, 'utf16le').swap16());
const utf8 = (value: string): Uint8Array => new TextEncoder().encode(value);

describe('the bytes of a text', () => {
  test.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with a mark', utf8(`\ufeff${text}`)],
    ['UTF-16 with a mark', wide(`\ufeff${text}`)],
    ['UTF-16, big end first', swapped(`\ufeff${text}`)],
    ['UTF-16 without a mark', wide(text)],
    ['Windows-1252', latin(text)],
  ])('are read as %s', (_, bytes) => {
    expect(documentFrom({ name: 'a.txt', bytes }).text).toBe(text);
  });

  test('are read as their page says, even where its server says nothing', () => {
    const page = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-15"></head><p>Le cidre coûte 4 ¤.</p>`;
    expect(documentFrom({ name: 'a.html', bytes: latin(page) }).text).toBe('Le cidre coûte 4 €.');
  });

  test('that are UTF-8 are, whatever an old template says', () => {
    const page = '<meta charset="iso-8859-1"><p>Le cidre coûte 4 €.</p>';
    expect(documentFrom({ name: 'a.html', bytes: utf8(page) }).text).toBe('Le cidre coûte 4 €.');
  });

  test('cut short in the middle of a letter are read up to there', () => {
    expect(documentFrom({ name: 'a.txt', bytes: utf8(`${text} é`).slice(0, -1) }).text).toBe(`${text} \ufffd`);
  });

  test('keep their offsets in Windows line ends, emoji and no-break spaces', () => {
    const raw = `\ufeffTitre 🎉\r\n\r\n${text}`;
    const document = documentFrom({ name: 'a.txt', bytes: utf8(raw) });
    const at = document.text.indexOf('4\u00a0%');
    expect(raw.slice(document.locate(at).offset, document.locate(at + 3).offset)).toBe('4\u00a0%');
    expect(document.locate(at)).toMatchObject({ line: 3, column: 16 });
  });
});

describe('what cannot be read', () => {
  const noise = Uint8Array.from({ length: 3000 }, (_, i) => (i * 7919) % 256);
  test.each([
    ['a PDF', 'a.pdf', utf8('%PDF-1.7 …'), 'binary-file'],
    ['a PDF under another name', 'a.txt', utf8('%PDF-1.7 …'), 'binary-file'],
    ['a Word file', 'a.docx', utf8('PK\u0003\u0004'), 'binary-file'],
    ['a picture', '-', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'binary-file'],
    ['noise', '-', noise, 'binary-file'],
    ['a text with zero bytes', 'a.txt', utf8('up\u00003 %, up 4 %, up 5 %'), 'binary-file'],
    ['a line of 20 MB', 'a.txt', 'x'.repeat(20_000_000), 'too-large'],
    ['broken JSON', 'a.json', '{"text":\n "a",}', 'bad-json'],
    ['JSON of something else', 'a.json', '{"rows": []}', 'unknown-post'],
  ])('%s is refused in one sentence', (_, name, bytes, code) => {
    let error: unknown;
    try {
      documentFrom({ name, bytes });
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toMatchObject({ name: 'RecountError', code, file: name, hint: expect.any(String) });
    expect((error as Error).message).not.toMatch(/\n|\. /);
  });

  test.each(['a.txt', 'a.html', 'a.md', 'a.json', '-', 'a.pdf'])('nothing at all is an empty document: %s', (name) => {
    for (const bytes of ['', ' \n', new Uint8Array(), utf8('\ufeff')]) {
      if (name === 'a.pdf' && bytes.length > 0) continue;
      expect(documentFrom({ name, bytes }).blocks).toEqual([]);
    }
  });
});

describe('the reader', () => {
  test.each([
    ['a.htm', 'plain words', '', 'html'],
    ['a.md', 'plain words', '', 'markdown'],
    ['a.json', '[1]', '', 'post'],
    ['tweets.js', 'window.YTD.tweets.part0 = []', '', 'post'],
    ['-', '<!DOCTYPE html><p>x', '', 'html'],
    ['-', '<!-- saved --><article>x</article>', '', 'html'],
    ['-', '{"text": "Up 3%."}', '', 'post'],
    ['-', '[{"full_text": "Up 3%."}]', '', 'post'],
    ['-', '---\ntitle: A\n---\nUp 3%.', '', 'markdown'],
    ['-', 'Intro.\n\n## Prices\n\nUp 3%.', '', 'markdown'],
    ['-', 'Up 3%, [they say](https://a.example).', '', 'markdown'],
    ['a.txt', '<html><p>Up 3%.', '', 'html'],
    ['https://a.example/b.md', 'x', 'text/html; charset=utf-8', 'html'],
    ['https://a.example/b', 'x', 'application/activity+json', 'post'],
    ['https://a.example/b.html', 'Up 3%.', 'text/plain', 'text'],
  ])('of %s (%j, %s) is that of %s', (name, start, contentType, format) => {
    expect(formatOf(name, start, contentType)).toBe(format);
  });

  test.each([
    'Up 3% <b',
    '[sic] up 3%',
    '{Up} 3%',
    'A < B',
    '- 3%\n- 4%',
    '#hashtag up 3%',
    'a.md',
    '1. Up 3%',
    'window.open',
  ])('of a paste like %j is that of texts', (start) => {
    expect(formatOf('-', start)).toBe('text');
  });
});
