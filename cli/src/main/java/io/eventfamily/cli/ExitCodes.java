package io.eventfamily.cli;

/** What a run tells the shell. */
final class ExitCodes {

  /** All is as it should be. */
  static final int OK = 0;

  /** The command did its work, and found something. */
  static final int FINDINGS = 1;

  /** The command could not do its work: a wrong option, or a file that cannot be read. */
  static final int ERROR = 2;

  /** The program is wrong. */
  static final int BUG = 70;

  private ExitCodes() {}
}
