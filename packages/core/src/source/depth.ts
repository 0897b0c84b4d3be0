/** Bounds how deep the tags of a document may be nested; parsers take quadratic time over more. */
import { Refused } from './refused.js';

/** Real documents have some dozens; broken ones that never close a tag some hundreds. */
const DEEPEST = 3_000;

export class Depth {
  private depth = 0;

  /** Refused: a tag within more than 3,000 others. */
  open(): void {
    if (++this.depth > DEEPEST) throw new Refused('its tags are nested too deep to be a document');
  }

  close(): void {
    this.depth--;
  }
}
