/**
 * The `pages` section of a language pack: what stands around an article in so many words, where no class name tells:
 * "Published 12 June 2024", "You might also like", "Sur le même thème".
 */
export interface PageWords {
  /** How the line of author and date begins ("published", "by"); folded, without digits and marks. */
  readonly datelineOpeners: readonly string[];
  /** Headings above what is not the article, whole, folded, without digits and marks: "3 comments" is "comments". */
  readonly furnitureHeadings: readonly string[];
}
