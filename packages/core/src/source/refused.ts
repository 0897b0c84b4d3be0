/** A document that could not be read, with the one sentence that tells a person why and what to do. */

export class Refused extends Error {
  /** `reason` is a clause without the file's name or a full stop, such as "the PDF is cut off; fetch it again". */
  constructor(reason: string) {
    super(reason);
    this.name = 'Refused';
  }
}
