/**
 * ClaimReview drafts as JSON-LD (https://schema.org/ClaimReview): one a checked claim, `isBasedOn` its evidence. Without a
 * publisher and the address of the check they are no ClaimReview, so they are written as plain drafts and say so.
 */
import type { CheckedClaim, Evidence, Report } from '../contract.ts';
import { oneLine, safeUrl } from './escape.ts';
import { asReports, type FormatOptions, groupClaims, type NumberedClaim, type Speech, speechOf } from './options.ts';
import {
  documentName,
  groupSources,
  isFromArticle,
  messageOf,
  placeOf,
  quoteInSentence,
  workingOrResult,
} from './working.ts';

export interface Publisher {
  readonly name: string;
  readonly url: string;
}

export interface ClaimReviewOptions extends FormatOptions {
  readonly publisher?: Publisher | null;
  /** Address of the page that carries the check; every review gets its own fragment of it. */
  readonly checkUrl?: string | null;
  /** ISO day of the check. */
  readonly reviewedAt?: string | null;
}

type JsonObject = Readonly<Record<string, unknown>>;

/** Readers of the markup show some 75 characters of a claim: a longer sentence is cut to what stands around the figure. */
const CLAIM_LENGTH = 75;
const ELLIPSES = 4;

const inShort = (claim: CheckedClaim, report: Report): string => {
  const { text, mark } = quoteInSentence(claim, report);
  if (text.length <= CLAIM_LENGTH || mark === null) return text;
  const room = Math.max(0, CLAIM_LENGTH - ELLIPSES - (mark.end - mark.start));
  const from = mark.start <= room ? 0 : Math.min(mark.start, text.indexOf(' ', mark.start - room) + 1);
  const rest = room - (mark.start - from);
  const to = text.length - mark.end <= rest ? text.length : Math.max(mark.end, text.lastIndexOf(' ', mark.end + rest));
  return `${from > 0 ? '… ' : ''}${text.slice(from, to).trim()}${to < text.length ? ' …' : ''}`;
};

/** Leaves out what is null, '' or an empty list, so that no property says nothing. */
const filled = (properties: Readonly<Record<string, unknown>>): JsonObject =>
  Object.fromEntries(
    Object.entries(properties).filter(
      ([, value]) =>
        value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );

/** 1 (refuted) to 5 (supported); a rounding or a hedge that helps costs a point, a known mistake earns one. */
const ratingOf = (claim: CheckedClaim, speech: Speech): { readonly value: number; readonly name: string } => {
  const { claimReview } = speech.words;
  if (claim.verdict === 'Supported')
    return Object.hasOwn(speech.words.because, claim.reasonCode)
      ? { value: 4, name: claimReview.rounded }
      : { value: 5, name: claimReview.supported };
  if (claim.verdict === 'Conflicting Evidence') return { value: 3, name: claimReview.conflicting };
  return claim.diagnosis === null
    ? { value: 1, name: claimReview.refuted }
    : { value: 2, name: claimReview.diagnosed(oneLine(claim.diagnosis.message).replace(/\.$/, '')) };
};

const appearanceOf = (report: Report, speech: Speech): JsonObject => {
  const { document } = report;
  return filled({
    '@type': 'CreativeWork',
    headline: documentName(report, speech),
    url: safeUrl(document.url) ?? safeUrl(document.source),
    datePublished: document.publishedAt,
    author: document.author === null ? null : { '@type': 'Person', name: oneLine(document.author) },
  });
};

/** Tables as data sets with the rows used, the article's own figures as the article. */
const basisOf = (claim: CheckedClaim, report: Report, speech: Speech): readonly JsonObject[] => {
  const evidence = [...claim.evidence, ...claim.readings.flatMap((reading) => reading.evidence)];
  const bySource = new Map<string, Evidence[]>();
  for (const item of evidence) {
    const key = isFromArticle(item) ? '' : JSON.stringify([item.source, item.url]);
    const items = bySource.get(key) ?? [];
    bySource.set(key, items);
    if (!items.some((other) => placeOf(other, report, speech) === placeOf(item, report, speech))) items.push(item);
  }
  return [...bySource.entries()].map(([key, items]) => {
    const [first] = items;
    const description = groupSources(items, report, speech)
      .flatMap(({ lines }) => lines)
      .join('; ');
    if (key === '' || first === undefined) return { ...appearanceOf(report, speech), description };
    return filled({
      '@type': 'Dataset',
      name: oneLine(first.source),
      url: safeUrl(first.url) ?? safeUrl(first.source),
      license: first.licence === null ? null : oneLine(first.licence),
      version: first.hash,
      datePublished: first.date,
      description,
    });
  });
};

const looksLikeName = (speaker: string): boolean => /^[\p{Lu}@]/u.test(speaker);

const speakerOf = (claim: CheckedClaim, report: Report): string | null => claim.attribution ?? report.document.author;

const reviewOf = (
  { number, claim }: NumberedClaim,
  fragment: string,
  report: Report,
  options: ClaimReviewOptions,
): JsonObject => {
  const speech = speechOf(report.document.language, options);
  const { claimReview } = speech.words;
  const checkUrl = safeUrl(options.checkUrl ?? null);
  const publisher = options.publisher ?? null;
  const isPublishable = checkUrl !== null && publisher !== null && safeUrl(publisher.url) !== null;
  const rating = ratingOf(claim, speech);
  const speaker = speakerOf(claim, report);
  const url = checkUrl === null ? null : `${checkUrl.replace(/#.*$/, '')}#${fragment}claim-${number}`;
  return filled({
    '@type': isPublishable ? 'ClaimReview' : 'CreativeWork',
    '@id': url,
    url,
    creativeWorkStatus: claimReview.draft,
    inLanguage: speech.code,
    [isPublishable ? 'claimReviewed' : 'name']: inShort(claim, report),
    datePublished: options.reviewedAt,
    author:
      publisher === null
        ? null
        : filled({ '@type': 'Organization', name: oneLine(publisher.name), url: safeUrl(publisher.url) }),
    [isPublishable ? 'itemReviewed' : 'about']: filled({
      '@type': 'Claim',
      text: oneLine(claim.sentence === '' ? claim.quote : claim.sentence),
      // "the operator", "la ville" are more often bodies than people; the draft's reader may know better.
      author:
        speaker === null
          ? null
          : { '@type': looksLikeName(speaker) ? 'Person' : 'Organization', name: oneLine(speaker) },
      datePublished: report.document.publishedAt,
      appearance: [appearanceOf(report, speech)],
    }),
    [isPublishable ? 'reviewRating' : 'contentRating']: filled({
      '@type': 'Rating',
      alternateName: rating.name,
      ratingValue: rating.value,
      bestRating: 5,
      worstRating: 1,
      ratingExplanation: oneLine(claim.reason) || (workingOrResult(claim, speech) ?? ''),
    }),
    text: messageOf(claim, speech),
    isBasedOn: basisOf(claim, report, speech),
  });
};

/** Checked, not silenced, and said by another than the publisher: nobody reviews a claim of their own. */
const reviewable = (report: Report, options: ClaimReviewOptions): readonly NumberedClaim[] => {
  const groups = groupClaims(report);
  return [...groups.refuted, ...groups.conflicting, ...groups.supported]
    .filter(({ claim }) => speakerOf(claim, report) !== (options.publisher?.name ?? null) || options.publisher == null)
    .toSorted((a, b) => a.number - b.number);
};

/** One JSON-LD graph for all reports; `<` is escaped, so that it can stand in a page's script element as it is. */
export const formatClaimReview = (reports: Report | readonly Report[], options: ClaimReviewOptions): string => {
  const all = asReports(reports);
  const speech = speechOf(all[0]?.document.language ?? 'en', options);
  const fragmentOf = (index: number): string => (all.length === 1 ? '' : `document-${index + 1}-`);
  const reviews = all.flatMap((report, index) =>
    reviewable(report, options).map((item) => reviewOf(item, fragmentOf(index), report, options)),
  );
  const isPublishable = safeUrl(options.checkUrl ?? null) !== null && safeUrl(options.publisher?.url ?? null) !== null;
  const graph = isPublishable
    ? { '@context': 'https://schema.org', '@graph': reviews }
    : {
        '@context': 'https://schema.org',
        '@type': 'CreativeWork',
        creativeWorkStatus: speech.words.claimReview.draft,
        abstract: speech.words.claimReview.unpublished,
        hasPart: reviews,
      };
  return `${JSON.stringify(graph, null, 2).replace(/</g, '\\u003c')}\n`;
};
