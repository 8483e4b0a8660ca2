/** Thrown by a call to a desk that does not answer: its process has stopped, or is not back yet. */
export class DeskUnreachable extends Error {
  override readonly name = "DeskUnreachable";
  constructor() {
    super("The desk does not answer");
  }
}
