/** Thrown by a call to a desk that does not answer: its process has stopped, or is not back yet. */
export class DeskUnreachable extends Error {
  override readonly name = "DeskUnreachable";
  /** Whether the call may have reached the desk, and been carried out, before the line broke. */
  readonly sent: boolean;
  constructor(sent = true) {
    super("The desk does not answer");
    this.sent = sent;
  }
}
